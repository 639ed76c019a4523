import { drawsLocalFirst, localFirst } from '.';

const at = (region: string) => ({ region, provinceDirect: false, on: '2025-11-15' });
const payer = (name: string, areaCode: string, boundOn: string, rank: number) => ({
  name,
  areaCode,
  boundOn,
  rank,
});

describe('payers of the own area before those from elsewhere', () => {
  it('is the order of 安徽, and not that of 厦门 or 北京', () => {
    expect(['340100', '350200', '110000'].map((region) => drawsLocalFirst(at(region)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('counts days inside each group, filing inside a day, and numbers them anew', () => {
    const payers = [
      payer('away', '340200', '2025-01-01', 1),
      payer('second', '340100', '2025-03-01', 3),
      payer('first', '340100', '2025-03-01', 2),
    ];
    expect(localFirst('340100', payers).map(({ name, rank }) => [name, rank])).toEqual([
      ['first', 1],
      ['second', 2],
      ['away', 3],
    ]);
  });
});
