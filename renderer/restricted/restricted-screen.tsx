// Everything in this plan that only the named few may read, in one place: what it says, where it stands, and beside it
// how to keep a sealed copy and what to do when the computer or the file is lost.
import { Printer } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { readFor } from '../../shared/document/reading.ts';
import { restrictedAnswers } from '../../shared/document/restricted-answers.ts';
import { wishDocument } from '../export/wished-document.ts';
import { Button } from '../kit/button.tsx';
import { Columns } from '../kit/columns.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useNavigate, usePlan, useWords } from '../workbench-context.tsx';
import { RecoveryAdvice } from './recovery-advice.tsx';
import { RestrictedPart } from './restricted-part.tsx';
import './restricted.css';

export function RestrictedScreen() {
  const words = useWords();
  const navigate = useNavigate();
  const plan = useDeferredValue(usePlan((whole) => whole));
  const sections = useMemo(() => restrictedAnswers(plan), [plan]);
  const reading = useMemo(() => readFor(plan, words, { restricted: true, marks: false }), [plan, words]);
  const printCallList = (): void => {
    wishDocument('call-list');
    navigate('export');
  };
  return (
    <Columns
      end={{ label: words.say('restricted.advice'), content: <RecoveryAdvice /> }}
      closeLabel={words.say('dialog.close')}
    >
      <div className="cw-restricted">
        <ScreenTitle
          title={words.say('restricted.title')}
          purpose={words.say('restricted.purpose')}
          action={
            <Button variant="primary" icon={Printer} onPress={printCallList}>
              {words.say('restricted.print')}
            </Button>
          }
        />
        <p className="cw-quiet cw-restricted-text">{words.say('restricted.leftOut')}</p>
        {sections.length === 0 ? <p>{words.say('export.restrictedNone')}</p> : null}
        {sections.map((part) => (
          <RestrictedPart key={part.section} part={part} reading={reading} />
        ))}
      </div>
    </Columns>
  );
}
