import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { movesOf, OrderKind } from '@gongji/shared/order';
import { DRAWING_PATH, orderDrawing } from './order-drawing';

describe('the drawing of how orders move', () => {
  const drawing = orderDrawing();

  it('is written down as it is now: npm run orders:draw', () => {
    expect(readFileSync(join(__dirname, '..', '..', DRAWING_PATH), 'utf8')).toBe(drawing);
  });

  it.each(OrderKind.options)('shows every move of a %s', (kind) => {
    const [picture = ''] = drawing.split(`## ${kind} `)[1]?.split('```\n') ?? [];
    for (const { event } of movesOf(kind)) expect(picture).toContain(`: ${event}`);
  });
});
