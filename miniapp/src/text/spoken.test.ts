import { spokenAmount, spokenNumber } from './spoken';

describe('a spoken amount', () => {
  test.each([
    [0, '零元'],
    [5, '五分'],
    [50, '五角'],
    [1_200, '十二元'],
    [12_050, '一百二十元五角'],
    [12_005, '一百二十元零五分'],
    [45_000, '四百五十元'],
    [135_000, '一千三百五十元'],
    [660_000, '六千六百元'],
    [860_000, '八千六百元'],
    [-40_000, '负四百元'],
  ])('says %i fen as %s', (amountFen, said) => {
    expect(spokenAmount(amountFen)).toBe(said);
  });

  test.each([
    [10, '十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1_010, '一千零一十'],
    [10_500, '一万零五百'],
    [100_000, '十万'],
    [1_002_003, '一百万二千零三'],
  ])('counts %i as %s', (value, said) => {
    expect(spokenNumber(value)).toBe(said);
  });
});
