// The end of the review: what stands against signing, the way to a final plan, and for a final one its fingerprint.
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { editionOf, isFinal } from '../../shared/wizard/finalising.ts';
import { Button } from '../kit/button.tsx';
import { Margin } from '../review/margin.tsx';
import { useOpenPlan, usePlan, useProblems, useWords } from '../workbench-context.tsx';
import { FinaliseDialog } from './finalise-dialog.tsx';
import { useFingerprint } from './use-fingerprint.ts';
import './finalise.css';

export function FinalisePanel() {
  const words = useWords();
  const isSigned = usePlan(isFinal);
  return (
    <section className="cw-finalise" aria-label={words.say('finalise.title')}>
      <h2>{words.say('finalise.title')}</h2>
      {isSigned ? <Fingerprint /> : <Way />}
    </section>
  );
}

function Way() {
  const words = useWords();
  const { opened } = useOpenPlan();
  const edition = usePlan(editionOf);
  const [isAsking, ask] = useState(false);
  const errors = useProblems().filter(({ severity }) => severity === 'error');
  return (
    <>
      <p>{words.say('finalise.text')}</p>
      {errors.length > 0 ? (
        <>
          <p role="status">{words.say('finalise.blocked', { count: errors.length })}</p>
          <Margin problems={errors} shown="all" />
        </>
      ) : null}
      <div>
        <Button icon={Stamp} isDisabled={errors.length > 0 || opened.readOnly} onPress={() => ask(true)}>
          {words.say('finalise.open', { edition })}
        </Button>
      </div>
      {isAsking ? <FinaliseDialog onClose={() => ask(false)} /> : null}
    </>
  );
}

function Fingerprint() {
  const words = useWords();
  const edition = usePlan(editionOf);
  const print = useFingerprint();
  return (
    <>
      <p>{words.say('final.title', { edition })}</p>
      {print === '' ? null : (
        <dl>
          <dt>{words.say('final.fingerprint')}</dt>
          <dd>
            <code className="cw-fingerprint">{print}</code>
            <p className="cw-quiet">{words.say('final.fingerprintText')}</p>
          </dd>
        </dl>
      )}
    </>
  );
}
