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
  const isShown = made !== null && state !== 'failed' && state !== 'stopped';
  const news = isWorking ? (
    <Progress preview={preview} />
  ) : isOld ? (
    <Old preview={preview} />
  ) : made && !made.isSaved ? (
    <p>{words.say('export.asInWindow')}</p>
  ) : null;
  return (
    <section className="cw-preview" aria-label={words.say('export.preview')}>
      {isShown || news === null ? null : <div className="cw-sheets-bar">{news}</div>}
      {isShown ? <PdfPages bytes={made.bytes} news={news} /> : null}
      {state === 'failed' || state === 'stopped' ? <NoPages preview={preview} /> : null}
    </section>
  );
}

function Old({ preview }: { readonly preview: PreviewActor }) {
  const words = useWords();
  return (
    <div role="status" className="cw-preview-old">
      {words.say('export.changed')}
      <Button onPress={() => preview.send({ type: 'preview.make' })}>{words.say('export.refresh')}</Button>
    </div>
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
