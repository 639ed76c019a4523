const { writeFileSync } = require('node:fs');

/**
 * Prints a line a suite and every failure in full, and leaves the counts of each suite in a file,
 * from which `npm test` adds up its last line.
 */
module.exports = class CountReporter {
  constructor() {
    this.countFile = process.env.GONGJI_COUNT_FILE;
  }

  onTestResult(test, result) {
    const failed = result.numFailingTests > 0 || result.testExecError;
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const name = test.path.slice(test.context.config.rootDir.length + 1);
    const mark = failed ? 'FAIL' : '  ok';
    process.stdout.write(`${mark}  ${result.numPassingTests} in ${seconds}s  ${name}\n`);
    if (result.failureMessage) process.stdout.write(`${result.failureMessage}\n`);
  }

  /** A suite that could not run, and a test that was left out, count as failed. */
  onRunComplete(_contexts, results) {
    const suites = results.testResults.map((suite) => ({
      file: suite.testFilePath,
      passed: suite.numPassingTests,
      failed:
        suite.numFailingTests +
        suite.numPendingTests +
        suite.numTodoTests +
        Number(suite.testExecError !== undefined),
    }));
    if (this.countFile) writeFileSync(this.countFile, JSON.stringify(suites));
  }
};
