// The right side: how far the pages are, the pages themselves, and in words what became of them if there are none.
import { useSelector } from '@xstate/react';
import { Button } from '../kit/button.tsx';
import { ProgressBar } from '../kit/progress-bar.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { PdfPages } from './pdf-pages.tsx';
import type { PreviewActor } from './use-preview.ts';

const working = ['resting', 'beginning', 'setting', 'fetching'] as const;

export function Preview({ preview }: { readonly preview: PreviewActor }) {
  const words = useWords();
  const state = useSelector(preview, (snapshot) => snapshot.value);
  const made = useSelector(preview, (snapshot) => snapshot.context.made);
  const plan = usePlan((whole) => whole);
  const isWorking = working.some((name) => name === state);
  const isOld = made !== null && !isWorking && made.plan !== plan;
  return (
    <section className="cw-preview" aria-label={words.say('export.preview')}>
      <div className="cw-preview-news">
        {isWorking ? <Progress preview={preview} /> : null}
        {isOld ? (
          <p role="status" className="cw-preview-old">
            {words.say('export.changed')}
            <Button onPress={() => preview.send({ type: 'preview.make' })}>
              {words.say('export.refresh')}
            </Button>
          </p>
        ) : null}
        {made && !made.isSaved && !isOld && !isWorking ? <p>{words.say('export.asInWindow')}</p> : null}
      </div>
      {state === 'failed' || state === 'stopped' ? <NoPages preview={preview} /> : null}
      {made && state !== 'failed' && state !== 'stopped' ? <PdfPages bytes={made.bytes} /> : null}
    </section>
  );
}

function Progress({ preview }: { readonly preview: PreviewActor }) {
  const words = useWords();
  const { share, stage } = useSelector(preview, (snapshot) => snapshot.context.progress);
  const named = words.find(`export.stage.${stage}`) ?? words.say('export.stage.print');
  return (
    <div className="cw-preview-progress">
      <ProgressBar
        label={named}
        share={share}
        text={share === null ? '' : words.say('export.percent', { percent: Math.round(share * 100) })}
        isLabelShown
      />
      <Button onPress={() => preview.send({ type: 'preview.cancel' })}>{words.say('export.cancel')}</Button>
    </div>
  );
}

function NoPages({ preview }: { readonly preview: PreviewActor }) {
  const words = useWords();
  const fault = useSelector(preview, (snapshot) => snapshot.context.fault);
  return (
    <div className="cw-export-said" role={fault ? 'alert' : 'status'}>
      <h2>{fault ? words.say('export.failed') : words.say('export.cancelled')}</h2>
      {fault ? <p>{faultWords(words, fault)}</p> : null}
      <Button variant="primary" onPress={() => preview.send({ type: 'preview.make' })}>
        {words.say('export.make')}
      </Button>
    </div>
  );
}
