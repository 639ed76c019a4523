import { isIdNumber, maskIdNumber } from './id-number';

describe('an ID number by GB 11643', () => {
  it('passes with its own check digit, also X', () => {
    expect(isIdNumber('11010519490119000X')).toBe(true);
  });

  it('fails with each other check digit', () => {
    for (const digit of '0123456789') expect(isIdNumber(`11010519490119000${digit}`)).toBe(false);
  });

  it.each([
    ['a day that is not in the calendar', '11010519490231002'],
    ['a month that does not exist', '11010519491331002'],
    ['a province that does not exist', '99010519491231002'],
    ['a birth before 1900', '11010517491231002'],
  ])('fails for %s, whatever the check digit', (_why, digits) => {
    for (const check of '0123456789X') expect(isIdNumber(`${digits}${check}`)).toBe(false);
  });

  it('fails when it is short, or holds a letter', () => {
    expect(isIdNumber('1101051949123100')).toBe(false);
    expect(isIdNumber('1101051949123A002X')).toBe(false);
  });

  it('is shown with its day of birth covered', () => {
    expect(maskIdNumber('11010519490119000X')).toBe('110105********000X');
  });
});
