// The document before it is one: choices on the left, the real pages on the right.
import { useSelector } from '@xstate/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useApp, useOpenPlan, usePath, usePlan } from '../workbench-context.tsx';
import { restrictedKeys } from '../../shared/document/restricted-answers.ts';
import { firstChoices, isFinal, restrictedIn, trainingUse } from './choices.ts';
import type { ExportChoices } from './choices.ts';
import { ExportActions } from './export-actions.tsx';
import { ExportChoicesForm } from './export-choices.tsx';
import { Preview } from './preview.tsx';
import { takeWishedDocument } from './wished-document.ts';
import { UncoveredNote } from './uncovered-note.tsx';
import { usePreview } from './use-preview.ts';
import './export.css';

export function ExportScreen() {
  const { words, settings, saveSettings } = useApp();
  const path = usePath();
  const { plan: actor } = useOpenPlan();
  const [first] = useState(() =>
    firstChoices(actor.getSnapshot().context.history.plan, {
      outline: takeWishedDocument() ?? path.outline,
      paper: settings.paper,
    }),
  );
  const preview = usePreview(first);
  const choices = useSelector(preview, (snapshot) => snapshot.context.choices);
  const state = useSelector(preview, (snapshot) => snapshot.value);
  const made = useSelector(preview, (snapshot) => snapshot.context.made);
  const plan = useDeferredValue(usePlan((whole) => whole));
  const restricted = useMemo(() => restrictedKeys(plan), [plan]);
  const change = (part: Partial<ExportChoices>): void => {
    if (part.paper) saveSettings({ paper: part.paper });
    preview.send({ type: 'choices.change', change: part });
  };
  return (
    <div className="cw-export">
      <section className="cw-export-side" aria-label={words.say('export.choices')}>
        <ScreenTitle title={words.say('export.title')} purpose={words.say('export.purpose')} />
        {made && made.uncovered.length > 0 ? <UncoveredNote made={made} /> : null}
        <ExportChoicesForm
          choices={choices}
          onChange={change}
          isTraining={trainingUse(plan) !== null}
          isFinal={isFinal(plan)}
          restricted={restrictedIn(choices.outline, restricted)}
        />
        <ExportActions made={state === 'shown' ? made : null} />
      </section>
      <Preview preview={preview} />
    </div>
  );
}
