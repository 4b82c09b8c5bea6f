// Which of the fifteen MICIC guidelines the activities serve. A hint where to look, never a score to reach.
import { guidelineCoverage } from '../guideline-coverage.ts';
import { rule, when } from '../rule.ts';

export const guidelineRules = [
  rule({
    code: 'guidelines-uncovered',
    severity: 'note',
    source: 'micic',
    at: 'sectors.activities.guidelines',
    find: (look) => {
      if (look.items('sectors.activities').length === 0) return [];
      const gaps = guidelineCoverage(look.section('sectors')).filter((row) => row.state === 'gap');
      return when(gaps.length > 0, () => ({
        values: {
          count: gaps.length,
          guidelines: gaps.map((row) => row.guidelineId).join(', '),
        },
      }));
    },
  }),
] as const;
