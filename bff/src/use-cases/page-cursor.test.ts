import { readCursor, writeCursor } from './page-cursor';

const PLACE = {
  at: '2025-11-15T02:00:00.123Z',
  id: '0b8f0f0a-6f6e-4d1e-9a51-0f7a3c1d2e3f',
};

describe('the cursor of a page', () => {
  it('brings back the place it was made from', () => {
    expect(readCursor(writeCursor(PLACE))).toEqual(PLACE);
  });

  it.each([
    '',
    'x',
    'bm90IGpzb24',
    Buffer.from('["now","1"]').toString('base64url'),
    writeCursor({ ...PLACE, at: '0000-01-01T00:00:00Z' }),
  ])('refuses %p as input that is not valid', (text) => {
    expect(() => readCursor(text)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });
});
