import { decidePremiumRefund, type PremiumRefundGiven } from '.';

const HUBEI = { region: '420100', provinceDirect: false, on: '2025-12-01' };
/** How an account pays a premium there nobody says. */
const TIANJIN = { region: '120100', provinceDirect: false, on: '2025-12-01' };
const BEIJING = { region: '110000', provinceDirect: false, on: '2025-12-01' };

const given: PremiumRefundGiven = {
  bind: 'active',
  payer: {
    status: 'active',
    balanceFen: 40_000,
    pastYearsFen: 40_000,
    potFen: null,
    transfersLeftThisMonth: null,
  },
  member: { scheme: 'resident', status: 'active' },
  coverYear: 2026,
  paid: { amountFen: 40_000, inCash: true },
};

const codesOf = (where: typeof HUBEI, change: Partial<PremiumRefundGiven>) => {
  const { outcome, reasons } = decidePremiumRefund(where, { ...given, ...change });
  const stops = reasons.filter(({ severity }) => severity !== 'warn').map(({ code }) => code);
  return [outcome, ...stops];
};

describe('a premium that was paid in cash', () => {
  it('is paid back from the account, with a word on the weak source', () => {
    const decision = decidePremiumRefund(HUBEI, given);
    expect(decision).toMatchObject({ outcome: 'allowed', warning: true });
    expect(decision.answer).toEqual({ usableFen: 40_000, mode: 'refund' });
    expect(decision.nextStep.action).toBe('go-on');
  });

  it('must have been paid first', () => {
    expect(codesOf(HUBEI, { paid: null })).toEqual(['refused', 'premium-pay-first']);
    const { nextStep } = decidePremiumRefund(HUBEI, { ...given, paid: null });
    expect(nextStep.action).toBe('pay-at-tax-channel');
  });

  it('is not paid back where an account has paid it', () => {
    const paid = { amountFen: 40_000, inCash: false };
    expect(codesOf(HUBEI, { paid })).toEqual(['refused', 'premium-already-paid']);
  });

  it('is paid back in full or not at all, to the fen', () => {
    const paid = { amountFen: 40_001, inCash: true };
    expect(codesOf(HUBEI, { paid })).toEqual(['refused', 'balance-short']);
  });

  it('says which year, and how much is short', () => {
    const factsOf = (paid: PremiumRefundGiven['paid'], code: string) =>
      decidePremiumRefund(HUBEI, { ...given, paid }).reasons.find((one) => one.code === code)
        ?.facts;
    expect(factsOf(null, 'premium-pay-first')).toEqual({ coverYear: 2026 });
    const byAccount = { amountFen: 40_000, inCash: false };
    expect(factsOf(byAccount, 'premium-already-paid')).toEqual({ coverYear: 2026 });
    const tooMuch = { amountFen: 40_001, inCash: true };
    const short = { amountFen: 40_001, usableFen: 40_000, shortFen: 1 };
    expect(factsOf(tooMuch, 'balance-short')).toEqual(short);
  });

  it('is not paid back where the account pays at once', () => {
    expect(codesOf(BEIJING, {})).toEqual(['refused', 'premium-refund-not-here']);
  });

  it('is nothing to pay back where nothing was due', () => {
    const paid = { amountFen: 0, inCash: true };
    expect(codesOf(HUBEI, { paid })).toEqual(['refused', 'premium-nothing-due']);
  });

  it('is left open where nobody says how an account pays: too little is never guessed', () => {
    const { outcome, reasons } = decidePremiumRefund(TIANJIN, given);
    expect(outcome).toBe('undecided');
    expect(reasons).toContainEqual(
      expect.objectContaining({ code: 'funding-unknown', parameter: 'fundingModel' }),
    );
    expect(reasons.map(({ code }) => code)).not.toContain('balance-short');
  });

  it('is paid back to nobody who is not bound', () => {
    expect(codesOf(HUBEI, { bind: 'none' })).toEqual(['refused', 'not-bound']);
  });
});
