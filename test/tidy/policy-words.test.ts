import { areaName, PACKS, type Parameter } from '@gongji/shared/policy';
import { PARAMETER_WORDS, policyValueText, reasonText } from '../../miniapp/src/text';

interface Said {
  readonly name: string;
  readonly value: unknown;
}

const used: Said[] = PACKS.flatMap(({ parameters }) =>
  (Object.entries(parameters) as [string, Parameter<unknown>][]).flatMap(
    ([name, { series, claims = [] }]) =>
      [...series, ...claims, { value: null }].map(({ value }) => ({ name, value })),
  ),
);

const said = used
  .filter(({ value }) => value !== null)
  .map(({ name, value }) => ({ name, text: policyValueText(name, value, areaName) }));

/** A code that nobody put into words, or a value that nobody wrote a sentence for. */
const isRaw = (text: string) =>
  text === '' || /[a-z]+-[a-z]|[a-z]{4}|\b\d{6}\b|undefined/.test(text);

describe('what a policy pack says', () => {
  it('has a label on every parameter that any pack uses', () => {
    const names = new Set(used.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(90);
    expect([...names].filter((name) => !PARAMETER_WORDS[name]?.label)).toEqual([]);
  });

  it('is put into words, value by value', () => {
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter(({ text }) => isRaw(text))).toEqual([]);
  });

  it('reads differently on both sides of a yes and a no', () => {
    const flags = new Set(
      used.filter(({ value }) => typeof value === 'boolean').map((u) => u.name),
    );
    for (const name of flags) {
      expect(policyValueText(name, true)).not.toBe(policyValueText(name, false));
    }
  });

  it('names no cap as what it is, and a tier with its ages', () => {
    expect(policyValueText('capFenYear', 'none')).toBe('不设上限');
    expect(policyValueText('memberCapFenYear', 'none')).toBe('不设上限');
    const tier = { group: 'working-age', assisted: 'none', ageFrom: 19, ageTo: 59 };
    const tiers = [{ ...tier, amountFen: 74_500, billedBy: 'year' }];
    const premium = { coverYear: 2026, tiers, subsidyFen: null };
    expect(policyValueText('residentPremium', premium)).toContain('19 到 59 岁');
  });

  it('names areas where the page knows them', () => {
    const list = { full: ['130000'], part: [], named: ['320500'] };
    const text = policyValueText('walletList', list, areaName);
    expect(text).toBe('全省开通：河北省；点名开通：苏州市');
  });
});

describe('a reason that nobody is sure of', () => {
  it.each([
    'chronic-registration',
    'payer-limit-reached',
    'member-limit-reached',
    'window-not-open',
  ] as const)('%s does not read as a rule', (code) => {
    expect(reasonText({ code, severity: 'unknown' })).not.toBe(reasonText({ code }));
    expect(reasonText({ code, severity: 'unknown' })).toMatch(/没有明确规定|还不确定/);
  });
});
