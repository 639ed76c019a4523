import { spokenPieces } from './spoken-pieces';
import { spokenText } from './spoken-text';

describe('a text of the screen as it is said', () => {
  test.each([
    ['确认代缴 1,350.00 元', '确认代缴一千三百五十元'],
    ['缴后剩余 -0.50 元', '缴后剩余负五角'],
    ['450.00', '四百五十元'],
    ['2025年11月15日到\u200b2026年12月31日', '二零二五年十一月十五日到二零二六年十二月三十一日'],
    ['2025-11-15 起', '二零二五年十一月十五日起'],
    ['2025年11月15日 09:05', '二零二五年十一月十五日九点零五分'],
    ['22:00到06:30', '二十二点整到六点三十分'],
    ['缴 2026 年度城乡居民医保', '缴二零二六年度城乡居民医保'],
    ['第 2 步，共 4 步：选人', '第二步，共四步：选人'],
    ['医保服务热线 12393', '医保服务热线一二三九三'],
    ['请打0591-12345问当地。', '请打零五九一一二三四五问当地。'],
    ['拨打 12393、12333', '拨打一二三九三、一二三三三'],
    ['付 70%', '付百分之七十'],
    ['2.5 倍', '二点五倍'],
    ['1 万元', '一万元'],
    ['林** 邀请您加入家庭', '林某某邀请您加入家庭'],
    ['350102********0012', '尾号零零一二'],
    ['350102********001X', '尾号零零一X'],
    ['138****5678', '尾号五六七八'],
    ['代缴居民医保 · 林美玲', '代缴居民医保，林美玲'],
  ])('%s', (shown, said) => {
    expect(spokenText(shown)).toBe(said);
  });

  test.each([
    ['an ID number', '身份证号 350102195303070016 无误', '身份证号尾号零零一六无误'],
    ['a mobile number', '13800135678', '尾号五六七八'],
    ['a bank card', '6222020200112233445', '尾号三四四五'],
  ])('tells of %s that ought to be masked nothing but its end', (_, shown, said) => {
    expect(spokenText(shown)).toBe(said);
  });
});

describe('a page as pieces for a voice', () => {
  test('are whole sentences, several to a piece and none too long to be said in one go', () => {
    const pieces = spokenPieces([
      '最后确认',
      '要您付钱吗',
      '不用。',
      '很长的话，'.repeat(30),
      '好',
    ]);
    expect(pieces[0]).toBe(`最后确认。要您付钱吗。不用。${'很长的话，'.repeat(7)}`);
    expect(pieces.every((piece) => piece.length <= 50)).toBe(true);
    expect(pieces.join('')).toBe(`最后确认。要您付钱吗。不用。${'很长的话，'.repeat(30)}好。`);
  });

  test('lose nothing of what has no place to breathe', () => {
    const long = '字'.repeat(120);
    expect(spokenPieces([long, '']).join('')).toBe(`${long}。`);
  });
});
