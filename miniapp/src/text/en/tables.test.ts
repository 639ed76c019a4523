import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOver } from './lay-over';
import { IN_ENGLISH, PARTLY_IN_ENGLISH } from './tables';

type Shape = string | { readonly [key: string]: Shape };

/** What kind of words stand where: a text, so many texts, something made from so many values. */
function shapeOf(value: unknown): Shape {
  if (typeof value === 'function') return `made from ${value.length}`;
  if (Array.isArray(value)) return `${value.length} texts`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

describe('the English table', () => {
  it.each(IN_ENGLISH)('%s has the entries of the Chinese one, each of its kind', (_, zh, en) => {
    expect(shapeOf(en)).toEqual(shapeOf(zh));
  });

  it.each(PARTLY_IN_ENGLISH)('%s has no entry that the Chinese one has not', (_, zh, en) => {
    expect(shapeOf(zh)).toMatchObject(Object(shapeOf(en)));
  });

  it('is written without a Chinese character', () => {
    const files = readdirSync(__dirname).filter((name) => !name.includes('.test.'));
    const chinese = files.filter((name) =>
      /\p{Script=Han}/u.test(readFileSync(join(__dirname, name), 'utf8')),
    );
    expect(chinese).toEqual([]);
  });

  it('is laid over entry by entry, and what has no words there stays as it is', () => {
    const table = { pay: '缴', more: { on: '开', off: '关' }, of: (n: number) => `${n} 位` };
    layOver(table, { more: { on: 'On' }, of: (n: number) => `${n} members` });
    expect({ ...table, of: table.of(2) }).toEqual({
      pay: '缴',
      more: { on: 'On', off: '关' },
      of: '2 members',
    });
  });
});
