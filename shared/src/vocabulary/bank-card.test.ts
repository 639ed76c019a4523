import { BankCardNumber } from '.';

describe('the number of a bank card', () => {
  it('is proved by its last digit', () => {
    expect(BankCardNumber.parse('6200000000000005')).toBe('6200000000000005');
  });

  it.each([
    '6200000000000006',
    '620000000000000',
    '62000000000000050000',
    '6200 0000 0000 0005',
    '',
  ])('is not %p', (text) => {
    expect(BankCardNumber.safeParse(text).success).toBe(false);
  });
});
