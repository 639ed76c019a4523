import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(__dirname, '..');

describe('files for one platform', () => {
  const special = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(h5|weapp|alipay)\.tsx?$/.test(name),
  );

  test('stand beside one for the others with the same ending, or are passed over', () => {
    const alone = special.filter(
      (name) => !existsSync(join(SOURCE, name.replace(/\.(h5|weapp|alipay)\./, '.'))),
    );
    expect(special.length).toBeGreaterThan(5);
    expect(alone).toEqual([]);
  });
});
