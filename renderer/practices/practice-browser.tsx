// The library of practices: what narrows it on the left, the practices to read on the right. The same with a plan and without.
import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { anyPractice, findPractices } from '../../shared/practices/find-practices.ts';
import { practiceLibrary } from '../../shared/practices/library.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { OwnDialog } from './own-dialog.tsx';
import { PracticeCard } from './practice-card.tsx';
import type { PracticeActions } from './practice-card.tsx';
import { PracticeFilters } from './practice-filters.tsx';
import { PracticesFileMenu } from './practices-file-menu.tsx';
import { useOwnEditing } from './use-own-editing.ts';
import { useOwnPractices } from './use-own-practices.ts';
import './practices.css';

type Props = Pick<PracticeActions, 'onUse' | 'activityOf'> & { readonly purpose: string };

export function PracticeBrowser({ purpose, ...plan }: Props) {
  const words = useWords();
  const own = useOwnPractices();
  const editing = useOwnEditing(own);
  const [wish, setWish] = useState(anyPractice);
  const asked = useDeferredValue(wish);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const library = useMemo(() => practiceLibrary(own.practices), [own.practices]);
  const found = useMemo(() => findPractices(library, asked, words.own), [library, asked, words]);
  const actions = { ...plan, onChange: editing.change, onRemove: editing.remove };
  return (
    <div className="cw-browse">
      <PracticeFilters wish={wish} hasOwn={own.practices.length > 0} onChange={setWish} />
      <div className="cw-browse-list">
        <ScreenTitle
          title={words.say('screen.practices')}
          purpose={purpose}
          headingRef={heading}
          action={
            <>
              <PracticesFileMenu own={own} />
              <Button icon={Plus} onPress={editing.write}>
                {words.say('practice.write')}
              </Button>
            </>
          }
        />
        {own.fault ? (
          <Banner
            severity="error"
            severityWord={words.say('severity.error')}
            title={faultWords(words, own.fault)}
          >
            <p>{words.say('practice.fault')}</p>
          </Banner>
        ) : null}
        <p className="cw-browse-count" aria-live="polite">
          {words.say('practice.count', { found: found.length, all: library.length })}
        </p>
        {found.length === 0 ? (
          <EmptyState
            title={words.say('practice.none')}
            action={<Button onPress={() => setWish(anyPractice)}>{words.say('practice.clear')}</Button>}
          >
            <p>{words.say('practice.noneText')}</p>
          </EmptyState>
        ) : (
          found.map((practice) => <PracticeCard key={practice.id} practice={practice} actions={actions} />)
        )}
      </div>
      {editing.draft ? (
        <OwnDialog
          practice={editing.draft}
          isNew={!own.practices.some(({ id }) => id === editing.draft?.id)}
          onKeep={editing.keep}
          onClose={editing.close}
        />
      ) : null}
    </div>
  );
}
