import type { Reading } from '../policy';
import { Inquiry } from './inquiry';

const inquiry = () =>
  new Inquiry({ region: '350100', provinceDirect: false, on: '2025-11-15T10:00:00' });

const weak: Reading<boolean> = {
  parameter: 'countsPayer',
  state: 'known',
  value: true,
  level: '350000',
  from: '2025-01-01',
  confidence: 'low',
  sourceIds: ['P20', 'P21'],
  weak: true,
};

describe('an inquiry', () => {
  it('gives its reasons in order of precedence, each once', () => {
    const one = inquiry();
    one.warn('weak-source');
    one.warn('divorced', { payer: 'A' });
    expect(one.decide({}).reasons.map(({ code }) => code)).toEqual(['divorced', 'weak-source']);
    one.warn('divorced', { payer: 'A' });
    one.warn('divorced', { payer: 'B' });
    expect(one.decide({}).reasons.map(({ facts }) => facts)).toEqual([
      { payer: 'A' },
      { payer: 'B' },
      {},
    ]);
  });

  it('writes down on whose word a reason rests', () => {
    const one = inquiry();
    one.lean(weak);
    one.stop('not-bound');
    expect(one.decide({}).reasons).toEqual([
      {
        code: 'not-bound',
        severity: 'stop',
        facts: {},
        parameter: null,
        level: null,
        sourceIds: [],
      },
      {
        code: 'weak-source',
        severity: 'warn',
        facts: { parameter: 'countsPayer' },
        parameter: 'countsPayer',
        level: '350000',
        sourceIds: ['P20', 'P21'],
      },
    ]);
  });

  it('is refused by one stop, undecided by one unknown, and warns only of what is allowed', () => {
    const one = inquiry();
    expect(one.decide({ as: 'member' })).toMatchObject({
      outcome: 'allowed',
      warning: false,
      answer: { as: 'member' },
    });
    one.warn('divorced');
    expect(one.decide({})).toMatchObject({ outcome: 'allowed', warning: true });
    one.stop('one-role-a-person', {}, weak);
    expect(one.decide({})).toMatchObject({ outcome: 'undecided', warning: false });
    one.stop('one-role-a-person', {}, { ...weak, weak: false });
    expect(one.decide({})).toMatchObject({ outcome: 'refused', warning: false });
  });

  it('says what to do about the reason that decided, not about the first', () => {
    const one = inquiry();
    one.unknown('relation-date-unknown');
    one.warn('face-check-failed-temporary');
    one.stop('consent-missing');
    expect(one.decide({}).nextStep.action).toBe('get-consent');
  });

  it('sends people to the area with what nobody knows, but for a choice of their own', () => {
    const unknown = inquiry();
    unknown.warn('divorced');
    unknown.unknown('face-check-needed');
    expect(unknown.decide({}).nextStep.action).toBe('ask-the-area');
    const choice = inquiry();
    choice.warn('divorced');
    choice.unknown('payer-choice-missing');
    expect(choice.decide({}).nextStep.action).toBe('choose-payer');
  });

  it.each([
    ['divorced', 'go-on'],
    ['pot-first', 'move-money-to-pot'],
    ['face-check-failed-temporary', 'add-as-temporary'],
  ] as const)('lets people go on, and says what comes first: %s, %s', (code, action) => {
    const one = inquiry();
    one.warn('weak-source');
    one.warn(code);
    expect(one.decide({}).nextStep.action).toBe(action);
  });

  it('reads its own area once, and joins what it reads of another to the trace', () => {
    const one = inquiry();
    expect(one.policyOf('350100')).toBe(one.policy);
    one.policyOf('350200').read('drawOrder');
    one.policy.read('fundingModel');
    expect(one.decide({}).steps.map(({ parameter, level }) => [parameter, level])).toEqual([
      ['fundingModel', '350000'],
      ['drawOrder', '350200'],
    ]);
  });

  it('asks another area as a pooling area of its own, not as 省直', () => {
    const direct = new Inquiry({ region: '410000', provinceDirect: true, on: '2025-11-15' });
    expect(direct.policy.stamp.packs).toHaveLength(3);
    expect(direct.policyOf('210000').where).toEqual({
      region: '210000',
      provinceDirect: false,
      on: '2025-11-15',
    });
  });
});
