// On opening: what changed since this plan was last closed on this computer. Quiet, once, and gone when waved away.
import { useEffect, useState } from 'react';
import { comparePlans } from '../../shared/compare/compare-plans.ts';
import type { DifferenceCounts } from '../../shared/compare/compare-plans.ts';
import { countsText } from '../../shared/document/difference-text.ts';
import type { Host } from '../../shared/host/host.ts';
import type { VersionRow } from '../../shared/host/shapes.ts';
import type { OpenedPlan } from '../../shared/wizard/workbench-types.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useApp, useOpenPlan } from '../workbench-context.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { keptPlan, lastClosed } from './kept-plan.ts';

type Since = { readonly version: VersionRow; readonly counts: DifferenceCounts };

export function SinceBanner() {
  const { host, words } = useApp();
  const { opened } = useOpenPlan();
  const [since, setSince] = useState<Since | null>(null);
  const [isShown, show] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void changedSince(host, opened).then((found) => isWanted && setSince(found));
    return () => void (isWanted = false);
  }, [host, opened]);
  if (!since) return null;
  return (
    <>
      <Banner
        severity="note"
        severityWord={words.say('severity.note')}
        title={words.say('since.title', {
          at: words.time(since.version.at),
          what: countsText(words, since.counts),
        })}
        actions={
          <>
            <Button onPress={() => show(true)}>{words.say('since.show')}</Button>
            <Button variant="quiet" onPress={() => setSince(null)}>
              {words.say('app.dismiss')}
            </Button>
          </>
        }
      />
      {isShown ? <CompareDialog version={since.version} onClose={() => show(false)} /> : null}
    </>
  );
}

/** What a crash kept back is the person's own and is told of already: then there is nothing to point out. */
export async function changedSince(
  host: Pick<Host, 'versions' | 'readVersion'>,
  opened: Pick<OpenedPlan, 'file' | 'base' | 'plan' | 'notices'>,
): Promise<Since | null> {
  if (opened.notices.includes('recovered')) return null;
  const found = await host.versions({ file: opened.file });
  const version = found.ok ? lastClosed(found.value.versions, opened.base) : null;
  if (!version) return null;
  const kept = await keptPlan(host, opened.file, version.hash);
  if (!kept.ok) return null;
  const { counts } = comparePlans(kept.value, opened.plan);
  return counts.sections > 0 ? { version, counts } : null;
}
