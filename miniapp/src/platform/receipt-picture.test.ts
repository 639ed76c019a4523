import { brokenToFit, drawReceipt, type Pen, PICTURE } from './receipt-picture';

const PAPER = {
  title: '家庭共济办理凭证',
  about: '代缴居民医保',
  amount: '450.00 元',
  rows: [
    { label: '付钱的人', value: '林建国' },
    { label: '订单号', value: 'P20251115-'.repeat(12) },
  ],
  foot: '由家庭共济生成。'.repeat(9),
};

interface Written {
  readonly text: string;
  readonly right: number;
  readonly y: number;
}

/** A pen whose signs are all as wide as they are high. */
function penOnPaper(): { pen: Pen; written: Written[] } {
  const written: Written[] = [];
  const pen = {
    fillStyle: '',
    font: '',
    textAlign: 'left' as const,
    fillRect: () => undefined,
    measureText: (text: string) => ({ width: text.length * Number.parseInt(pen.font, 10) }),
    fillText: (text: string, x: number, y: number) => {
      written.push({ text, right: x + pen.measureText(text).width, y });
    },
  };
  return { pen: pen as unknown as Pen, written };
}

describe('a receipt as a picture', () => {
  it('holds every word of the paper, within its margins and its height', () => {
    const { pen, written } = penOnPaper();
    const height = drawReceipt(pen, PAPER, 100);
    const all = written.map(({ text }) => text).join('');
    const { rows, ...words } = PAPER;
    const said = [...Object.values(words), ...rows.flatMap(({ label, value }) => [label, value])];
    for (const words of said) expect(all).toContain(words);
    for (const { right, y } of written) {
      expect(right).toBeLessThanOrEqual(PICTURE.width - PICTURE.margin);
      expect(y).toBeLessThan(height - PICTURE.margin + 1);
    }
  });

  it('is as high when it is drawn as when it was measured', () => {
    const height = drawReceipt(penOnPaper().pen, PAPER, 750);
    expect(drawReceipt(penOnPaper().pen, PAPER, height)).toBe(height);
  });

  it('breaks a line before what no longer fits, and lets a wide sign stand alone', () => {
    expect(brokenToFit('一二三四五', (part) => part.length <= 2)).toEqual(['一二', '三四', '五']);
    expect(brokenToFit('一二', () => false)).toEqual(['一', '二']);
    expect(brokenToFit('', () => true)).toEqual([]);
  });
});
