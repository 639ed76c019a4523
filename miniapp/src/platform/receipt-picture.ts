import type { ReceiptPaper } from './receipt-paper';

/** Of a canvas, what is drawn with. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textAlign' | 'fillRect' | 'fillText' | 'measureText'
>;

/** In pixels of the picture: wide enough to be read when it is sent on. */
export const PICTURE = { width: 750, margin: 56, label: 190 } as const;

const INK = '#17272b';
const SOFT = '#4a5b60';
const LINE = '#ddd8cc';
const LEADING = 1.5;

/**
 * Draws a receipt, black on white whatever the screen's look is.
 * @param height of the whole picture, painted white first
 * @returns how high what was drawn is, in pixels
 */
export function drawReceipt(pen: Pen, paper: ReceiptPaper, height: number): number {
  const { width, margin, label } = PICTURE;
  const inner = width - 2 * margin;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  let y: number = margin;
  const say = (text: string, size: number, colour: string, x: number = margin, room = inner) => {
    y = paragraph(pen, { text, size, colour, x, y, room });
  };
  const rule = () => {
    pen.fillStyle = LINE;
    pen.fillRect(margin, y + 16, inner, 2);
    y += 34;
  };
  say(paper.title, 40, INK);
  say(paper.about, 30, SOFT);
  say(paper.amount, 56, INK);
  rule();
  for (const row of paper.rows) {
    const top = y;
    say(row.label, 28, SOFT, margin, label - 12);
    const below = y;
    y = top;
    say(row.value, 28, INK, margin + label, inner - label);
    y = Math.max(y, below) + 10;
  }
  rule();
  say(paper.foot, 24, SOFT);
  return Math.ceil(y + margin);
}

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  /** How wide a line may be. */
  readonly room: number;
}

/** Writes a text in as many lines as it takes; gives where the next one begins. */
function paragraph(pen: Pen, { text, size, colour, x, y, room }: Paragraph): number {
  pen.font = `${size}px sans-serif`;
  pen.fillStyle = colour;
  pen.textAlign = 'left';
  const lines = brokenToFit(text, (part) => pen.measureText(part).width <= room);
  lines.forEach((line, index) => {
    pen.fillText(line, x, y + size + index * size * LEADING);
  });
  return y + lines.length * size * LEADING;
}

/** Chinese breaks anywhere; a line is as long as fits, and never empty. */
export function brokenToFit(text: string, fits: (part: string) => boolean): string[] {
  const lines: string[] = [];
  for (const sign of text) {
    const line = lines.at(-1);
    if (line !== undefined && fits(line + sign)) lines[lines.length - 1] = line + sign;
    else lines.push(sign);
  }
  return lines;
}
