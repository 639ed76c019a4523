import { checkCharacter, syntheticIdNumber } from './synthetic-id-number';

describe('a synthetic ID number', () => {
  it('has the check character of the example that GB 11643-1999 prints', () => {
    expect(checkCharacter('11010519491231002')).toBe('X');
    expect(checkCharacter('44052418800101001')).toBe('4');
  });

  it('is made of the county, the birth day, the sequence 000 and the check character', () => {
    const made = syntheticIdNumber('350102', '1980-03-12');
    expect(made).toMatch(/^35010219800312000[\dX]$/);
    expect(made.at(-1)).toBe(checkCharacter(made.slice(0, 17)));
  });

  it('is not made from a county code that is too short', () => {
    expect(() => syntheticIdNumber('3501', '1980-03-12')).toThrow(RangeError);
  });
});
