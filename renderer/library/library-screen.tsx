// The first screen: what can be started on the left, the plans there are on the right.
import { useSelector } from '@xstate/react';
import { lazy, useState } from 'react';
import { AppFrame } from '../kit/app-frame.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { SearchField } from '../kit/search-field.tsx';
import { useApp } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { Help } from '../workbench/help-dialog.tsx';
import { DataDialog } from './data-dialog.tsx';
import { NewPlanDialog } from './new-plan-dialog.tsx';
import type { NewPlanWish } from './new-plan-dialog.tsx';
import { PlanTable } from './plan-table.tsx';
import { StartColumn } from './start-column.tsx';
import { TrashDialog } from './trash-dialog.tsx';
import { useImport } from './use-import.tsx';
import { useSample } from './use-sample.ts';
import { useLibrary } from './use-library.ts';
import { useLibraryKeys } from './use-library-keys.ts';
import './library.css';

const PracticesLibrary = lazy(() =>
  import('../practices/practices-library.tsx').then((m) => ({ default: m.PracticesLibrary })),
);

export function LibraryScreen() {
  const { words, workbench } = useApp();
  const library = useLibrary();
  const [filter, setFilter] = useState('');
  const [wish, setWish] = useState<NewPlanWish | null>(null);
  const [shown, setShown] = useState<'data' | 'trash' | 'practices' | null>(null);
  const importing = useImport(library.refresh);
  const openFault = useSelector(workbench, (snapshot) => snapshot.context.fault);
  useLibraryKeys({ onNew: () => setWish({ scenario: null }), onOpen: importing.choose });
  const samples = useSample();
  if (shown === 'practices') return <PracticesLibrary onBack={() => setShown(null)} />;
  const fault = library.fault ?? importing.fault ?? samples.fault ?? openFault;
  return (
    <AppFrame
      barLabel={words.say('app.bar')}
      skipLabel={words.say('app.skip')}
      title={words.say('app.name')}
      end={
        <>
          <Button variant="quiet" onPress={() => setShown('data')}>
            {words.say('library.data')}
          </Button>
          <Help />
        </>
      }
      banner={
        fault ? (
          <Banner
            severity="error"
            severityWord={words.say('severity.error')}
            title={faultWords(words, fault)}
            isUrgent
          />
        ) : null
      }
    >
      <div className="cw-library">
        <StartColumn
          onStart={setWish}
          onSample={(id) => void samples.open(id)}
          onOpenFile={importing.choose}
          onPractices={() => setShown('practices')}
        />
        <section className="cw-library-plans">
          <ScreenTitle
            title={words.say('library.title')}
            purpose={words.say('library.purpose')}
            action={<SearchField label={words.say('library.filter')} value={filter} onChange={setFilter} />}
          />
          {library.rows === null ? (
            <p className="cw-quiet">{words.say('library.loading')}</p>
          ) : library.rows.length === 0 ? (
            <EmptyState
              title={words.say('library.empty')}
              action={
                <Button variant="primary" onPress={() => setWish({ scenario: null })}>
                  {words.say('library.new')}
                </Button>
              }
            >
              <p>{words.say('library.emptyText')}</p>
            </EmptyState>
          ) : (
            <PlanTable rows={library.rows} filter={filter} onChanged={library.refresh} />
          )}
          <div className="cw-library-foot">
            <Button variant="quiet" onPress={() => setShown('trash')}>
              {words.say('library.trashLink', { count: library.trash.length })}
            </Button>
          </div>
        </section>
      </div>
      {wish ? <NewPlanDialog wish={wish} onClose={() => setWish(null)} /> : null}
      {shown === 'trash' ? (
        <TrashDialog rows={library.trash} onChanged={library.refresh} onClose={() => setShown(null)} />
      ) : null}
      {shown === 'data' ? <DataDialog onClose={() => setShown(null)} /> : null}
      {importing.dialog}
    </AppFrame>
  );
}
