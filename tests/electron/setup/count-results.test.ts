import { describe, expect, it } from 'vitest';
import {
  countAsSkipped,
  countLine,
  countPlaywright,
  countVitest,
  died,
  sumCounts,
} from '../../../electron/setup/count-results.mjs';

const unitReport = JSON.stringify({
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    { status: 'failed', assertionResults: [] },
    {
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'a plan opens' },
        { status: 'passed', fullName: 'a plan closes' },
        { status: 'failed', fullName: 'a plan is signed' },
        { status: 'skipped', fullName: ' a PDF is read back' },
      ],
    },
  ],
});

const journey = (title: string, status: string, reason?: string) => ({
  title,
  tests: [{ status, annotations: reason ? [{ type: 'skip', description: reason }] : [] }],
});
const journeyReport = JSON.stringify({
  stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 1 },
  errors: [],
  suites: [
    {
      specs: [journey('opens the library', 'expected')],
      suites: [{ specs: [journey('opens the shell', 'skipped', 'Electron’s runtime is not here')] }],
    },
  ],
});

describe('the counts of a run', () => {
  it('hold a file that broke before its first test as a failure', () => {
    expect(countVitest(unitReport)).toEqual({
      passed: 2,
      failed: 2,
      skipped: 1,
      reasons: ['a PDF is read back'],
    });
  });

  it('hold a test that is right only sometimes as a failure, and say why one was skipped', () => {
    expect(countPlaywright(journeyReport)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 1,
      reasons: ['opens the shell (Electron’s runtime is not here)'],
    });
  });

  it('hold every journey as skipped where there is no browser', () => {
    expect(countAsSkipped(journeyReport, 'no browser')).toEqual({
      passed: 0,
      failed: 0,
      skipped: 2,
      reasons: ['2 journeys: no browser'],
    });
  });

  it('come out as one line, in which a runner that died is a failure', () => {
    const sum = sumCounts([countVitest(unitReport), countPlaywright(journeyReport), died]);
    expect(countLine(sum)).toBe('5 passed, 4 failed, 2 skipped');
  });
});
