// The practices without a plan: to read and to search, and the person's own to write. Reached from the list of plans.
import { ArrowLeft } from 'lucide-react';
import { AppFrame } from '../kit/app-frame.tsx';
import { Button } from '../kit/button.tsx';
import { useWords } from '../workbench-context.tsx';
import { Help } from '../workbench/help-dialog.tsx';
import { PracticeBrowser } from './practice-browser.tsx';

export function PracticesLibrary({ onBack }: { readonly onBack: () => void }) {
  const words = useWords();
  return (
    <AppFrame
      barLabel={words.say('app.bar')}
      skipLabel={words.say('app.skip')}
      title={words.say('app.name')}
      start={
        <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
          {words.say('screen.library')}
        </Button>
      }
      end={<Help />}
    >
      <PracticeBrowser purpose={words.say('practice.purposeLibrary')} />
    </AppFrame>
  );
}
