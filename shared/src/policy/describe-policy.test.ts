import { describePolicy, describeSources } from './describe-policy';
import { PolicyInForce } from './policy-in-force';

const parameter = (areaCode: string, on: string, name: string) =>
  describePolicy(areaCode, on).parameters.find((one) => one.name === name);

describe('describing a policy', () => {
  it('gives each value with its level, its start and its documents', () => {
    expect(parameter('350200', '2025-11-15', 'reserveFen')).toEqual({
      name: 'reserveFen',
      value: 200000,
      confidence: 'medium',
      level: '350000',
      from: '2023-03-24',
      verifiedOn: '2026-02-01',
      sourceIds: ['P21', 'P22'],
      unknown: false,
    });
  });

  it('says what is not known and what is disputed instead of leaving it out', () => {
    expect(parameter('350000', '2025-11-15', 'maxPayersPerMember')).toMatchObject({
      unknown: true,
      value: null,
      confidence: 'conflict',
    });
    expect(parameter('350000', '2025-11-15', 'newbornCover')?.unknown).toBe(true);
  });

  it('leaves out what no level has looked for', () => {
    const checked = describePolicy('000000', '2025-11-15').parameters;
    expect(checked.filter(({ verifiedOn }) => verifiedOn === null)).toEqual([]);
  });

  it('calls known what an area says there is not', () => {
    expect(parameter('220100', '2025-11-15', 'maxMembers')).toMatchObject({
      value: null,
      unknown: false,
    });
  });

  it('is of the province’s cities, and of 省直 where that is asked for', () => {
    const on = '2024-06-01';
    const where = { region: '410000', on };
    const direct = new PolicyInForce({ ...where, provinceDirect: true }).read('fundingModel');
    const cities = new PolicyInForce({ ...where, provinceDirect: false }).read('fundingModel');
    expect(direct.value).not.toBe(cities.value);
    expect(parameter('410000', on, 'fundingModel')?.value).toBe(cities.value);
    const described = describePolicy('410000', on, true);
    expect(described.provinceDirect).toBe(true);
    const model = described.parameters.find(({ name }) => name === 'fundingModel');
    expect(model?.value).toBe(direct.value);
  });

  it('shows next year’s window once it is known, else this year’s', () => {
    const window = (on: string) => parameter('350200', on, 'premiumWindow')?.value;
    expect(window('2025-11-15')).toMatchObject({ coverYear: 2026 });
    expect(window('2026-03-01')).toMatchObject({ coverYear: 2026 });
    expect(window('2027-03-01')).toBeNull();
  });

  it('lists every document it cites and no other', () => {
    const { parameters, sources } = describePolicy('350200', '2025-11-15');
    const cited = new Set(parameters.flatMap(({ sourceIds }) => sourceIds));
    expect(new Set(sources.map(({ sourceId }) => sourceId))).toEqual(cited);
  });
});

describe('the documents behind some ids', () => {
  const idsOf = (areaCode: string, ids: readonly string[]) =>
    describeSources(areaCode, ids).map(({ sourceId }) => sourceId);

  it('are told once each, in the order asked for, without what no pack lists', () => {
    expect(idsOf('350100', ['P22', 'nowhere', 'P21', 'P22'])).toEqual(['P22', 'P21']);
  });

  it('are those of another area too, for a payer may be insured there', () => {
    const { sources } = describePolicy('110000', '2025-11-15');
    const ids = sources.map(({ sourceId }) => sourceId);
    expect(ids.length).toBeGreaterThan(0);
    expect(describeSources('350100', ids)).toHaveLength(ids.length);
    expect(describeSources('110000', ids)).toEqual(sources);
  });

  it('are none where nothing is asked for', () => {
    expect(idsOf('350100', [])).toEqual([]);
  });
});
