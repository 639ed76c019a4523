import { PolicyInForce } from './policy-in-force';

const at = (region: string, on = '2025-11-15') =>
  new PolicyInForce({ region, provinceDirect: false, on });

describe('the policy in force', () => {
  it('takes the nearest level that says something, and remembers which', () => {
    const xiamen = at('350200');
    expect(xiamen.read('payersPerSettlement')).toMatchObject({ value: 'cascade', level: '350200' });
    expect(xiamen.read('fundingModel')).toMatchObject({ value: 'pot', level: '350000' });
    expect(xiamen.read('ownFirst')).toMatchObject({ value: true, level: '000000' });
  });

  it('changes on the day a value starts and not before', () => {
    expect(at('350100', '2024-12-04').read('relationsAllowed').value?.allowed).toHaveLength(3);
    expect(at('350100', '2024-12-05').read('relationsAllowed').value?.allowed).toHaveLength(6);
  });

  it('does not fall back to the nation before an area’s own first value', () => {
    const reading = at('350100', '2025-03-28').read('temporaryMember');
    expect(reading).toMatchObject({ state: 'before-known', value: null, level: '350000' });
  });

  it('tells unknown, disputed, not in law and weak apart', () => {
    expect(at('220100').read('fundingModel').state).toBe('unknown');
    expect(at('220100').read('onPayerPaused')).toMatchObject({ state: 'disputed', value: null });
    expect(at('220100').read('maxMembers').state).toBe('not-in-law');
    expect(at('350100').read('drawOrder')).toMatchObject({ state: 'known', weak: true });
    expect(at('350100').read('fundingModel').weak).toBe(false);
  });

  it('never carries a yearly value into another year', () => {
    const xiamen = at('350200');
    expect(xiamen.readYear('residentPremium', 2026).value?.tiers[0]?.amountFen).toBe(45000);
    expect(xiamen.readYear('residentPremium', 2027).state).toBe('unknown');
    expect(at('350100').readYear('residentPremium', 2025).state).toBe('disputed');
  });

  it('leaves a year a city is silent about to the province', () => {
    const reading = at('350500').readYear('premiumWindow', 2025);
    expect(reading).toMatchObject({ level: '350000', value: { extendedTo: '2025-02-28' } });
  });

  it('keeps a trace of what was read, each value once', () => {
    const policy = at('350200');
    policy.read('fundingModel');
    policy.read('fundingModel');
    policy.read('reserveFen');
    expect(policy.steps.map(({ parameter }) => parameter)).toEqual(['fundingModel', 'reserveFen']);
    expect(policy.steps[1]).toMatchObject({
      value: 200000,
      level: '350000',
      from: '2023-03-24',
      confidence: 'medium',
      sourceIds: ['P21', 'P22'],
    });
  });

  it('keeps both in its trace where a parameter is read for two years', () => {
    const policy = at('350200');
    policy.readYear('premiumWindow', 2025);
    policy.readYear('premiumWindow', 2026);
    expect(policy.steps.map(({ from }) => from)).toEqual(['2025-01-01', '2026-01-01']);
  });

  it('lays the pack of 省直 over the province’s only where that is asked for', () => {
    const packs = (provinceDirect: boolean) =>
      new PolicyInForce({ region: '410000', provinceDirect, on: '2025-11-15' }).stamp.packs;
    expect(packs(false)).toHaveLength(2);
    expect(packs(true)).toHaveLength(3);
  });

  it('is stamped with the area, the day and the versions of its packs', () => {
    const { stamp } = new PolicyInForce({
      region: '350000',
      provinceDirect: true,
      on: '2025-11-15T10:00:00',
    });
    expect(stamp).toMatchObject({ areaCode: '350000', provinceDirect: true });
    expect(stamp.packs.map(({ areaCode }) => areaCode)).toEqual(['000000', '350000']);
  });

  it('gives the line of the province before those of the nation', () => {
    expect(at('350200').hotlines[0]).toBe('0591-12345');
    expect(at('350200').hotlines).toContain('12393');
    expect(at('610100').hotlines[0]).toBe('12393');
  });
});
