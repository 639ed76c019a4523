import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { ENDPOINT_NAMES, endpointOf } from '@gongji/shared/contracts';
import { Client } from 'pg';
import { personClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const get = (path: string) => fetch(`${product.url}${path}`);

type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null;

function refsIn(tree: Tree): string[] {
  if (tree === null || typeof tree !== 'object') return [];
  if (Array.isArray(tree)) return tree.flatMap(refsIn);
  const own = typeof tree.$ref === 'string' ? [tree.$ref] : [];
  return [...own, ...Object.values(tree).flatMap(refsIn)];
}

describe('the description of the API', () => {
  interface Operation {
    operationId: string;
    parameters?: { name: string; in: string; required?: boolean }[];
    responses: Record<string, { content: Record<string, unknown> }>;
    security: unknown[];
  }
  const read = async () =>
    (await (await get('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, Operation>>;
    };

  it('is OpenAPI 3.1 with every endpoint of the table once', async () => {
    const document = await read();
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations.map((one) => one.operationId).sort()).toEqual([...ENDPOINT_NAMES].sort());
  });

  it.each(ENDPOINT_NAMES)('names path, request id, quote and sign-in of %s', async (name) => {
    const row = endpointOf(name);
    const path = row.path.replace(/:(\w+)/g, '{$1}');
    const operation = (await read()).paths[path]?.[row.method.toLowerCase()];
    const named = operation?.parameters ?? [];
    const of = (place: string) => named.filter((one) => one.in === place).map((one) => one.name);
    expect(of('path')).toEqual(Object.keys(row.params.shape));
    expect(of('header').includes('Idempotency-Key')).toBe(row.command);
    expect(of('query').includes('quote')).toBe(row.quotable);
    expect(operation?.security).toHaveLength(row.scope === 'public' ? 0 : 1);
    expect(Object.keys(operation?.responses ?? {})).toContain('200');
  });

  it('points at nothing that is not in it', async () => {
    const document = await read();
    for (const ref of refsIn(document as unknown as Tree)) {
      const keys = ref.replace('#/', '').split('/');
      const target = keys.reduce<unknown>(
        (part, key) => (part as Record<string, unknown> | undefined)?.[key],
        document,
      );
      expect([ref, target]).not.toEqual([ref, undefined]);
    }
  });

  it('is readable as a page that loads nothing from elsewhere', async () => {
    const page = await (await get('/api/docs')).text();
    for (const name of ENDPOINT_NAMES) expect(page).toContain(`id="${name}"`);
    expect(page).not.toMatch(/<script|src=|https?:\/\/(?!localhost)/);
  });
});

describe('the doors for machines', () => {
  it('say that the process lives and that it can work', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/readyz')).json()).toEqual({ ok: true });
  });

  it('count requests by route template, never by id', async () => {
    const person = await product.as('lin-jianguo');
    const familyId = '7f0c1a52-7f7e-4f0e-9d84-0d7a1d1f6a11';
    await person.send('readFamily', { params: { familyId } });
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('route="/api/families/:familyId"');
    expect(metrics).not.toContain(familyId);
  });

  it('send the headers that keep a browser safe', async () => {
    const { headers } = await get('/api/areas');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('a database connection that breaks while nobody uses it', () => {
  it('is replaced, and nobody notices', async () => {
    const client = new Client({ connectionString: product.databaseUrl });
    await client.connect();
    const { rowCount } = await client.query(`select pg_terminate_backend(pid)
      from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
    await client.end();
    expect(rowCount).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const person = await product.as('lin-jianguo');
    expect((await person.send('readMe', {})).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
  });
});

describe('the QA door', () => {
  it('is there with the sandbox', async () => {
    const state = (await (await get('/qa/state')).json()) as { people: unknown[] };
    expect(state.people.length).toBeGreaterThan(10);
  });

  it('passes nothing on but what it is for', async () => {
    expect((await get('/qa/../core/statements/2025-11-15')).status).toBe(404);
    expect((await get('/qa/%2e%2e/core/statements/2025-11-15')).status).toBe(404);
  });

  it('plays a scenario anew as often as it is asked, and none of another name', async () => {
    const play = async (name: string) => {
      const answer = await fetch(`${product.url}/qa/scenarios/${name}`, { method: 'POST' });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    const asked = await Promise.all([play('invited-elder'), play('invited-elder')]);
    for (const { status, body } of asked) {
      expect(status).toBe(200);
      expect(body).toMatchObject({ as: { demoId: 'lin-defu' }, page: 'invitation' });
    }
    const codes = asked.map(({ body }) => (body['params'] as { readonly code: string }).code);
    const father = await product.nobody().ok('signIn', {
      body: demoSignIn('lin-defu'),
    });
    const looker = personClient(product.url, father.token, father.me.personId);
    const found = codes.map((code) =>
      looker.send('lookUpInvitation', { body: { proof: { code } } }),
    );
    expect((await Promise.all(found)).map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await play('nowhere')).status).toBe(404);
  });

  it('does not exist in production, even if a sandbox were left in the settings', async () => {
    const live = await startProduct({ production: true });
    const tried = await Promise.all([
      fetch(`${live.url}/qa/state`),
      fetch(`${live.url}/qa/settings`, { method: 'PUT' }),
      fetch(`${live.url}/qa/reset`, { method: 'POST' }),
      fetch(`${live.url}/qa/reconciliations`, { method: 'POST' }),
      fetch(`${live.url}/qa/scenarios/premium-due`, { method: 'POST' }),
    ]);
    await live.stop();
    expect(tried.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404]);
  });
});

describe('the H5 preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-h5-'));
  const script = 'document.title = "ready"';
  let preview: Product;
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), `<p>the page</p><script>${script}</script>`);
    writeFileSync(join(folder, 'app.js'), 'void 0');
    preview = await startProduct({ h5Dir: folder });
  });
  afterAll(async () => {
    await preview.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/index.html', '/pages/home/index'])('shows its page at %s', async (path) => {
    const answer = await fetch(`${preview.url}${path}`, { headers: { Accept: 'text/html' } });
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    expect(await answer.text()).toContain('the page');
  });

  it('runs the script that the build wrote into the page, and no other', async () => {
    const { headers } = await fetch(`${preview.url}/`);
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = headers.get('Content-Security-Policy');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('serves its files, and leaves the API its own answers', async () => {
    expect((await fetch(`${preview.url}/app.js`)).status).toBe(200);
    const answer = await fetch(`${preview.url}/api/nothing`, { headers: { Accept: 'text/html' } });
    expect(answer.headers.get('Content-Type')).toMatch(/problem\+json/);
  });
});
