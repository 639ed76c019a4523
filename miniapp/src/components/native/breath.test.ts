import { breathOf, kept } from './breath';

describe('the class by which a sentence wraps', () => {
  test.each([
    ['同一家庭的家人，登录后才能打开。', 'breath-s'],
    ['名字遮住一部分，看不到账户，也看不到单号和卡号。', 'breath-m'],
    ['缴费成功后，除重复缴费等情形外不能退费。', 'breath-l'],
    ['把您的医保个人账户里面的钱转入家庭共济资金', ''],
  ])('goes by the longest run of %s', (text, name) => {
    expect(breathOf(text)).toBe(name);
  });

  test('counts a figure as little more than half a sign', () => {
    expect(breathOf('2025年11月15日 10:00')).toBe('breath-s');
  });

  test('counts to a place where a line may end', () => {
    expect(breathOf('2025年11月15日到\u200b2026年11月14日')).toBe('breath-s');
  });

  test.each([
    ['缴居民医保，450.00 元，共 2 位', '缴居民医保，450.00\u00a0元，共 2\u00a0位'],
    ['不满 14 岁的孩子', '不满 14\u00a0岁的孩子'],
    ['次年 1 月 1 日起', '次年 1\u00a0月\u00a01\u00a0日起'],
    ['11月16日 06:00 前有效', '11月16日 06:00\u00a0前有效'],
  ])('keeps every figure with its unit: %s', (words, shown) => {
    expect(kept(words)).toBe(shown);
  });

  test('is none for words that never need a second line', () => {
    expect(breathOf('参保地')).toBe('');
  });
});
