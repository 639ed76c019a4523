import { pairsOf } from './pairs';

describe('laying two lists side by side', () => {
  it('takes the n-th of a key beside the n-th, in the order of the first list', () => {
    const ones = [
      ['b', 1],
      ['a', 1],
      ['b', 2],
    ] as const;
    const others = [
      ['c', 9],
      ['b', 1],
      ['b', 3],
      ['b', 4],
    ] as const;
    expect(pairsOf<string, number>(ones, others)).toEqual([
      { key: 'b', one: 1, other: 1, differs: false },
      { key: 'a', one: 1, other: null, differs: true },
      { key: 'b', one: 2, other: 3, differs: true },
      { key: 'c', one: null, other: 9, differs: true },
      { key: 'b', one: null, other: 4, differs: true },
    ]);
  });

  it('compares what it is told to, and everything otherwise', () => {
    const one = [['a', { x: 1, y: 1 }]] as const;
    const other = [['a', { x: 1, y: 2 }]] as const;
    expect(pairsOf<string, object>(one, other).map(({ differs }) => differs)).toEqual([true]);
    const byX = pairsOf<string, { x: number }>(one, other, ({ x }) => x);
    expect(byX.map(({ differs }) => differs)).toEqual([false]);
  });

  it('minds the order of a list and not that of keys, however deep', () => {
    const same = (one: unknown, other: unknown) =>
      !pairsOf([['a', one]], [['a', other]]).some(({ differs }) => differs);
    expect(same({ x: { p: 1, q: 2, r: 3 } }, { x: { r: 3, q: 2, p: 1 } })).toBe(true);
    expect(same({ p: 1, q: 2, r: 3 }, { q: 2, r: 3, p: 1 })).toBe(true);
    expect(same([1, 2], [2, 1])).toBe(false);
    expect(same({ x: null }, { x: null })).toBe(true);
    expect(same({ x: null }, { x: 0 })).toBe(false);
  });
});
