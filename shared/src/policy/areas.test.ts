import { areaName, levelsOf, listAreas, parentOf, provinceOf } from './areas';

describe('areas', () => {
  it('fall back from the district to the city, the province and the nation', () => {
    expect(levelsOf('350203')).toEqual(['000000', '350000', '350200', '350203']);
    expect(levelsOf('350000')).toEqual(['000000', '350000']);
    expect(levelsOf('000000')).toEqual(['000000']);
    expect(parentOf('000000')).toBeNull();
    expect(provinceOf('350200')).toBe('350000');
  });

  it('have a name, or their code where the table has none', () => {
    expect(areaName('350200')).toBe('厦门市');
    expect(areaName('990000')).toBe('990000');
  });

  it('can all be chosen: the nation, 31 provinces and their cities', () => {
    const areas = listAreas();
    const inOrder = areas.map(({ areaCode }) => areaCode);
    expect(inOrder).toEqual([...inOrder].sort());
    expect(areas.filter(({ parentCode }) => parentCode === '000000')).toHaveLength(31);
    expect(areas.filter(({ parentCode }) => parentCode === '350000')).toHaveLength(9);
    expect(areas.every(({ name }) => /^[\u4e00-\u9fff]{2,}$/.test(name))).toBe(true);
  });

  it('say whether they have a pack of their own', () => {
    const own = listAreas().filter(({ ownPack }) => ownPack);
    expect(own.map(({ areaCode }) => areaCode)).toEqual(
      expect.arrayContaining(['000000', '350000', '350200']),
    );
    expect(own.map(({ areaCode }) => areaCode)).not.toContain('350100');
  });

  it('say whether 省直 has one: only the provinces whose documents speak of it', () => {
    const direct = listAreas().filter(({ provinceDirectPack }) => provinceDirectPack);
    expect(direct.map(({ areaCode }) => areaCode)).toEqual(['210000', '410000']);
  });

  it('put a district of a municipality under its province', () => {
    const qingpu = listAreas().find(({ areaCode }) => areaCode === '310118');
    expect(qingpu?.parentCode).toBe('310000');
  });
});
