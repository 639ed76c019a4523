import { AREA_NAMES } from './area-names';
import { levelsOf } from './areas';
import { PolicyPackShape } from './pack';
import { PACKS } from './packs';
import type { Parameter } from './parameter';
import { isYearly, type ParameterName } from './parameters';
import { PolicyInForce } from './policy-in-force';

const parametersOf = (pack: (typeof PACKS)[number]) =>
  Object.entries(pack.parameters) as [ParameterName, Parameter<unknown>][];

describe.each(PACKS.map((pack) => [pack.name, pack] as const))('the pack of %s', (_name, pack) => {
  const policy = new PolicyInForce({
    region: pack.areaCode,
    provinceDirect: false,
    on: '2026-01-01',
  });
  const known = new Set(policy.sources.map(({ id }) => id));

  it('has the shape of a pack', () => {
    const parsed = PolicyPackShape.safeParse(pack);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('is of an area that people can choose, under the parent it names', () => {
    expect(AREA_NAMES[pack.areaCode]).toContain(pack.name);
    expect(levelsOf(pack.areaCode).at(-2) ?? null).toBe(pack.parentCode);
  });

  it('cites only documents that it or a level above it lists', () => {
    const cited = parametersOf(pack).flatMap(([, { series, claims = [] }]) =>
      [...series, ...claims].flatMap(({ sourceIds }) => sourceIds),
    );
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('lists no document twice', () => {
    const ids = pack.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows people no address of a copy', () => {
    const shown = pack.sources.filter(({ address }) => address !== null);
    for (const { title } of shown) expect(title).not.toMatch(/转载|内容网站|说法/);
  });

  it('dates what belongs to a cover year with the first day of that year', () => {
    for (const [name, { series }] of parametersOf(pack)) {
      if (!isYearly(name)) continue;
      for (const { from, value } of series) {
        expect(from).toMatch(/-01-01$/);
        if (value !== null) expect(value).toMatchObject({ coverYear: Number(from.slice(0, 4)) });
      }
    }
  });

  it('says of every dispute what is disputed', () => {
    for (const [name, { confidence, claims = [] }] of parametersOf(pack)) {
      if (confidence === 'conflict') expect([name, claims.length]).not.toEqual([name, 0]);
    }
  });

  it('was checked after each of its documents appeared', () => {
    const newest =
      pack.sources
        .map(({ publishedOn }) => publishedOn ?? '')
        .sort()
        .at(-1) ?? '';
    for (const [, { verifiedOn }] of parametersOf(pack)) {
      expect(verifiedOn >= newest).toBe(true);
    }
  });
});

describe('the packs together', () => {
  it('describe a document that several list in the same words', () => {
    const described = new Map<string, Set<string>>();
    for (const { id, ...document } of PACKS.flatMap((pack) => pack.sources)) {
      const seen = described.get(id) ?? new Set();
      described.set(id, seen.add(JSON.stringify(document)));
    }
    const differently = [...described].filter(([, seen]) => seen.size > 1).map(([id]) => id);
    expect(differently).toEqual([]);
  });
});

describe('the shape of a pack', () => {
  const broken = (parameter: unknown) =>
    PolicyPackShape.safeParse({ ...PACKS[0], parameters: { reserveFen: parameter } }).success;
  const entry = (from: string) => ({ from, value: 1, sourceIds: ['P11'] });
  const series = [entry('2021-01-01'), entry('2022-01-01')];

  it('says what is wrong with one', () => {
    const wrong = (parameter: object) =>
      PolicyPackShape.safeParse({ ...PACKS[0], parameters: { reserveFen: parameter } }).error
        ?.issues;
    const falling = { verifiedOn: '2026-02-01', confidence: 'high', series: [...series].reverse() };
    expect(wrong(falling)?.[0]?.message).toBe('start dates must rise');
    const sure = { verifiedOn: '2026-02-01', confidence: 'high', series: [] };
    expect(wrong(sure)?.[0]?.message).toContain('unknown or disputed');
  });

  it('takes start dates that rise', () => {
    expect(broken({ verifiedOn: '2026-02-01', confidence: 'high', series })).toBe(true);
  });

  it.each([
    ['dates that fall', { confidence: 'high', series: [...series].reverse() }],
    ['one date twice', { confidence: 'high', series: [series[0], series[0]] }],
    [
      'a value without a document',
      { confidence: 'high', series: [{ ...series[0], sourceIds: [] }] },
    ],
    ['a day that is none', { confidence: 'high', series: [entry('2025-02-30')] }],
    ['values nobody vouches for', { confidence: null, series }],
    ['certainty about nothing', { confidence: 'high', series: [] }],
    ['half a fen', { confidence: 'high', series: [{ ...series[0], value: 0.5 }] }],
  ])('refuses %s', (_what, parameter) => {
    expect(broken({ verifiedOn: '2026-02-01', ...parameter })).toBe(false);
  });
});

describe('the own flow of an area', () => {
  const flows = PACKS.flatMap((pack) =>
    (pack.parameters.bindSteps?.series ?? []).map(({ from, value }) => ({
      pack,
      policy: new PolicyInForce({
        region: pack.areaCode,
        provinceDirect: pack.provinceDirect,
        on: from,
      }),
      steps: value?.map(({ step }) => step) ?? [],
    })),
  );

  it('names each step once', () => {
    expect(flows.length).toBeGreaterThan(15);
    for (const { steps } of flows) expect(new Set(steps).size).toBe(steps.length);
  });

  it.each([
    ['start-and-end-day', 'periodRequired', () => true],
    ['wait-for-review', 'bindReview', (value: unknown) => value === 'agency'],
    ['spouse-agrees', 'memberConsent', (value: unknown) => value === 'spouse-only'],
  ] as const)('has the step %s where %s says so, and only there', (step, name, says) => {
    for (const { pack, policy, steps } of flows) {
      const { value } = policy.read(name);
      expect([pack.name, steps.includes(step)]).toEqual([pack.name, value !== null && says(value)]);
    }
  });
});
