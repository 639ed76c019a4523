import type { Outcome, Severity } from '@gongji/shared/decision';
import { NextStep, REASON_CODES, type ReasonCode } from '@gongji/shared/vocabulary';
import { ASK_COVER, ASK_ITEM, ASK_PAYERS } from './ask';
import { elderSentences } from './elder-sentences';
import { PREMIUM } from './premium';

const LIMIT = 20;
const OUTCOMES: readonly (readonly [Outcome, Severity])[] = [
  ['allowed', 'warn'],
  ['refused', 'stop'],
  ['undecided', 'unknown'],
];
/** Words of offices, not of people. */
const OFFICIAL = /统筹|授权|核验|冲正|备案|结算|人员类别|参保人|险种|额定|事项/;
/** A city's own line, with its area code: the longest that a pack may name. */
const LONGEST_LINE = '0591-12345';

const decided = (
  outcome: Outcome,
  severity: Severity,
  code: ReasonCode,
  action: NextStep,
  call: string[],
) => ({
  outcome,
  reasons: [{ code, severity, facts: {}, parameter: null, level: null, sourceIds: [] }],
  nextStep: { action, call },
});

const isPlain = (sentence: string) =>
  sentence.length <= LIMIT &&
  /^[^。]+。$/.test(sentence) &&
  !/[a-z{}_]|undefined/i.test(sentence) &&
  !OFFICIAL.test(sentence);

describe('a decision in two sentences', () => {
  test.each(REASON_CODES)('%s fits with every outcome and every next step', (code) => {
    for (const [outcome, severity] of OUTCOMES) {
      for (const action of NextStep.options) {
        for (const call of [[LONGEST_LINE], []]) {
          const said = elderSentences(decided(outcome, severity, code, action, call));
          expect([...said, said.length]).toEqual([...said.filter(isPlain), 2]);
        }
      }
    }
  });

  test.each([
    ...Object.values(ASK_ITEM.headline),
    ...Object.values(ASK_PAYERS.headline),
    ...Object.values(ASK_COVER.headline),
    ...Object.values(PREMIUM.outcome),
  ])('the headline %s leaves every reason its room', (headline) => {
    for (const code of REASON_CODES) {
      const decision = decided('refused', 'stop', code, 'go-on', []);
      expect(elderSentences(decision, headline).filter(isPlain)).toHaveLength(2);
    }
  });

  test('says the reason that decided, not one that only warns', () => {
    const reasons = [
      ...decided('refused', 'warn', 'divorced', 'go-on', []).reasons,
      ...decided('refused', 'stop', 'balance-short', 'go-on', []).reasons,
    ];
    const decision = decided('refused', 'stop', 'balance-short', 'pay-in-cash', ['12393']);
    expect(elderSentences({ ...decision, reasons })).toEqual([
      '不能办：能用的钱不够。',
      '请用手机或现金付。',
    ]);
  });

  test('names the number to call where calling is the next step', () => {
    const decision = decided('undecided', 'unknown', 'item-unknown', 'ask-the-area', [
      '0591-12345',
    ]);
    expect(elderSentences(decision, '要问当地')).toEqual([
      '要问当地：能不能付还没查到。',
      '请打0591-12345问当地。',
    ]);
  });

  test('a yes without a word of warning is a yes', () => {
    const nextStep = { action: 'go-on' as const, call: [] };
    const said = elderSentences({ outcome: 'allowed', reasons: [], nextStep }, '可以付');
    expect(said).toEqual(['可以付。', '可以接着办。']);
  });
});
