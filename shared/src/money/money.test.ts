import { draw, fen, MAX_FEN, parseYuan, sumFen, yuanText } from '.';

describe('fen', () => {
  it('lets whole sums in and nothing else', () => {
    expect(fen(1)).toBe(1);
    expect(fen(-MAX_FEN)).toBe(-MAX_FEN);
    for (const wrong of [0.1, Number.NaN, Number.POSITIVE_INFINITY, MAX_FEN + 1]) {
      expect(() => fen(wrong)).toThrow(RangeError);
    }
  });

  it('adds up', () => {
    expect(sumFen([])).toBe(0);
    expect(sumFen([1, 2, -3])).toBe(0);
  });
});

describe('yuan', () => {
  it('is written with two decimals and commas', () => {
    expect(yuanText(0)).toBe('0.00');
    expect(yuanText(5)).toBe('0.05');
    expect(yuanText(123456789)).toBe('1,234,567.89');
    expect(yuanText(-45000)).toBe('-450.00');
  });

  it('is read as people type it, and not when it is no sum', () => {
    expect(parseYuan(' 1,234.5 ')).toBe(123450);
    expect(parseYuan('450')).toBe(45000);
    expect(parseYuan('0.05')).toBe(5);
    for (const wrong of ['', '-1', '1.234', 'abc', '1e3']) expect(parseYuan(wrong)).toBeNull();
  });
});

describe('drawing', () => {
  it('takes each source to its end before the next, and leaves out who pays nothing', () => {
    const sources = [
      { from: 'own', usableFen: 1000 },
      { from: 'empty', usableFen: 0 },
      { from: 'A', usableFen: 4000 },
      { from: 'B', usableFen: 9000 },
    ];
    expect(draw(6000, sources)).toEqual({
      draws: [
        { from: 'own', fen: 1000 },
        { from: 'A', fen: 4000 },
        { from: 'B', fen: 1000 },
      ],
      restFen: 0,
    });
  });

  it('says what nobody covers', () => {
    expect(draw(100, [{ from: 'A', usableFen: -5 }])).toEqual({ draws: [], restFen: 100 });
  });
});
