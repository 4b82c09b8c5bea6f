// One row a panel of a path: what is shown for it. A forgotten row does not compile.
import type { ComponentType } from 'react';
import type { PanelBlock } from '../../shared/plan/template.ts';
import { FinishPanel } from './finish-panel.tsx';
import { PracticesPanel } from './practices-panel.tsx';
import { RiskPanel } from './risk-panel.tsx';
import { SeatsPanel } from './seats-panel.tsx';
import { SectorPanel } from './sector-panel.tsx';

export const panels: Readonly<Record<PanelBlock['panel'], ComponentType>> = {
  sectorProposal: SectorPanel,
  seatsAgainstPeople: SeatsPanel,
  riskMatrix: RiskPanel,
  practices: PracticesPanel,
  finish: FinishPanel,
};
