// Adds up what the test runners report. Reads their JSON reports as text; runs nothing.

/**
 * @typedef {{ passed: number, failed: number, skipped: number, reasons: string[] }} Counts
 * `reasons` holds one line for each test that did not run.
 */

/** A runner that died without a report is one failure, never silence. */
export const died = { passed: 0, failed: 1, skipped: 0, reasons: [] };

/**
 * @param {string} text Vitest's JSON report
 * @returns {Counts}
 */
export function countVitest(text) {
  const report = JSON.parse(text);
  // A file that fails before its first test reports no tests at all.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const reasons = report.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => ['skipped', 'pending', 'todo'].includes(test.status))
      .map((/** @type {any} */ test) => test.fullName.trim()),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    reasons,
  };
}

/**
 * A flaky test is a failed one: it is right only sometimes.
 * @param {string} text Playwright's JSON report
 * @returns {Counts}
 */
export function countPlaywright(text) {
  const report = JSON.parse(text);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + (report.errors?.length ?? 0),
    skipped,
    reasons: report.suites.flatMap((/** @type {any} */ suite) => skippedIn(suite)),
  };
}

/**
 * @param {any} suite
 * @returns {string[]}
 */
function skippedIn(suite) {
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => test.status === 'skipped')
      .map((/** @type {any} */ test) => {
        const reason = test.annotations.find((/** @type {any} */ note) => note.type === 'skip')?.description;
        return reason ? `${spec.title} (${reason})` : spec.title;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(skippedIn)];
}

/**
 * The number of tests in a list Playwright made without running it, all of them skipped for one reason.
 * @param {string} text Playwright's JSON list
 * @param {string} reason
 * @returns {Counts}
 */
export function countAsSkipped(text, reason) {
  const count = (/** @type {any} */ suite) =>
    (suite.specs ?? []).reduce(
      (/** @type {number} */ sum, /** @type {any} */ spec) => sum + spec.tests.length,
      0,
    ) +
    (suite.suites ?? []).reduce(
      (/** @type {number} */ sum, /** @type {any} */ inner) => sum + count(inner),
      0,
    );
  const skipped = JSON.parse(text).suites.reduce(
    (/** @type {number} */ sum, /** @type {any} */ suite) => sum + count(suite),
    0,
  );
  return { passed: 0, failed: 0, skipped, reasons: [`${skipped} journeys: ${reason}`] };
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
    reasons: all.flatMap(({ reasons }) => reasons),
  };
}

/**
 * The last line of every test run.
 * @param {Counts} counts
 */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
