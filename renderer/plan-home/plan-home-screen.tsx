// The plan's home: headline, the coverage grid large, and beside it what to do next.
import { useDeferredValue, useMemo, useState } from 'react';
import { coverage } from '../../shared/checks/coverage.ts';
import type { Phase } from '../../shared/checks/coverage.ts';
import { readiness } from '../../shared/checks/readiness.ts';
import { SectorDialog } from '../matrix/sector-dialog.tsx';
import { CoverageGrid } from '../matrix/coverage-grid.tsx';
import { ParentCard } from '../parent/parent-card.tsx';
import { usePath, usePlan, useTemplate, useWords } from '../workbench-context.tsx';
import { DueList } from './due-list.tsx';
import { GravestProblems } from './gravest-problems.tsx';
import { HeadlineStrip } from './headline-strip.tsx';
import { NextStepCard } from './next-step-card.tsx';
import './plan-home.css';

export function PlanHomeScreen() {
  const words = useWords();
  const plan = useDeferredValue(usePlan((whole) => whole));
  const template = useTemplate();
  const path = usePath();
  const [open, setOpen] = useState<{ sectorId: string; phase: Phase } | null>(null);
  const ready = useMemo(() => readiness(plan, template, path.id), [plan, template, path.id]);
  return (
    <div className="cw-home">
      <HeadlineStrip plan={plan} readiness={ready} />
      <div className="cw-home-body">
        <section className="cw-home-grid">
          <div className="cw-home-title">
            <h1>{words.say('coverage.title')}</h1>
            <p className="cw-quiet">{words.say('coverage.purpose')}</p>
          </div>
          <CoverageGrid
            coverage={coverage(plan)}
            onOpen={(sectorId, phase) => setOpen({ sectorId, phase })}
          />
        </section>
        <div className="cw-home-side">
          <NextStepCard readiness={ready} />
          <GravestProblems />
          <DueList plan={plan} />
          <ParentCard />
        </div>
      </div>
      {open ? (
        <SectorDialog sectorId={open.sectorId} phase={open.phase} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}
