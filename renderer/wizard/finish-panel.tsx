// The end of a path: how far it is, what stands open, and the ways out.
import { FileDown, ListChecks, Presentation } from 'lucide-react';
import { countProblems } from '../../shared/checks/check-plan.ts';
import { Button } from '../kit/button.tsx';
import { ProgressBar } from '../kit/progress-bar.tsx';
import { useNavigate, useProblems, useWords } from '../workbench-context.tsx';
import { useReadiness } from './settled-plan.tsx';

export function FinishPanel() {
  const words = useWords();
  const navigate = useNavigate();
  const { percent } = useReadiness();
  const count = countProblems(useProblems());
  return (
    <section className="cw-section cw-block cw-panel-block" aria-label={words.say('finish.title')}>
      <h2>{words.say('finish.title')}</h2>
      <ProgressBar
        label={words.say('wizard.progress')}
        share={percent / 100}
        text={words.say('finish.lead', { percent })}
      />
      <p className="cw-finish-problems">
        {words.say('finish.problems', { errors: count.error, warnings: count.warning })}
      </p>
      <div className="cw-block-actions">
        <Button variant="primary" icon={FileDown} onPress={() => navigate('export')}>
          {words.say('finish.export')}
        </Button>
        <Button icon={Presentation} onPress={() => navigate('present')}>
          {words.say('finish.present')}
        </Button>
        <Button icon={ListChecks} onPress={() => navigate('review')}>
          {words.say('finish.review')}
        </Button>
      </div>
    </section>
  );
}
