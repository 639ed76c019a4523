import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Product, startProduct } from '../harness/start-product';

const folder = mkdtempSync(join(tmpdir(), 'gongji-headers-'));
let product: Product;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<p>the page</p><script>void 0</script>');
  writeFileSync(join(folder, 'app.js'), 'void 0');
  product = await startProduct({ h5Dir: folder });
});
afterAll(async () => {
  await product.stop();
  rmSync(folder, { recursive: true });
});

const PATHS = {
  'the page of the preview': '/pages/home/index',
  'a script of the preview': '/app.js',
  'an answer of the API': '/api/areas',
  'a problem of the API': '/api/me',
  'an address that is none': '/api/no-such-thing',
  'the description of the API': '/api/docs',
  'the QA door': '/qa/state',
  'a door for machines': '/healthz',
};
const API = ['/api/areas', '/api/me', '/api/no-such-thing'];

const head = async (path: string) =>
  (await fetch(`${product.url}${path}`, { headers: { Accept: 'text/html,*/*' } })).headers;

describe('the headers that keep a browser safe', () => {
  it.each(Object.entries(PATHS))('stand on %s', async (_what, path) => {
    const headers = await head(path);
    const told: Record<string, string> = {};
    headers.forEach((value, name) => {
      told[name] = value;
    });
    expect(told).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(Object.entries(PATHS))('let %s load from here alone', async (_what, path) => {
    const policy = (await head(path)).get('content-security-policy') ?? '';
    const directives = new Map(
      policy.split(';').map((one) => {
        const [name = '', ...sources] = one.trim().split(' ');
        return [name, sources] as const;
      }),
    );
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    for (const [name, sources] of directives) {
      const beyond = sources.filter((source) => !ALLOWED.test(source));
      expect([name, beyond]).toEqual([name, []]);
      if (name !== 'style-src') expect(sources).not.toContain("'unsafe-inline'");
    }
  });

  it.each(API)('let nobody keep what %s says', async (path) => {
    expect((await head(path)).get('cache-control')).toBe('no-store');
  });
});

const ALLOWED = /^('self'|'none'|data:|'unsafe-inline'|'sha256-[\w+/=]+')$/;
