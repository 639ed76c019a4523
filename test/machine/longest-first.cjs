const { createRequire } = require('node:module');

const jest = createRequire(require.resolve('jest'));
const { default: Sequencer } = createRequire(jest.resolve('@jest/core'))('@jest/test-sequencer');

/**
 * What takes a minute or more, the longest first. A machine that has run nothing yet knows no
 * times, and Jest begins with the largest file: an audit of every page is three lines long.
 */
const LONGEST = [
  'journeys/accessibility-elder',
  'journeys/accessibility-standard',
  'journeys/ways-to-pay',
  'crashes/killed-processes',
  'sim/seeds',
  'sim/determinism',
  'operations/restore-drill',
  'many/many',
];

/** Begins with what takes longest, so that no worker waits for another in the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(`test/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
