import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { sealPersonal } from '@gongji/bff/src/adapters/crypto/personal-text';
import type { EndpointName } from '@gongji/shared/contracts';
import { endpointOf } from '@gongji/shared/contracts';
import { Client } from 'pg';
import { type Product, startProduct } from '../harness/start-product';
import { fillLedger } from '../money/fill-ledger';
import { fillPot } from '../money/money-story';
import { type OperatorStory, plant, playOperatorStory, reconcile } from './operator-story';

/** So that what was moved can be taken back although some of it is spent. */
const SPARE_FEN = 60_000;

let product: Product;
let story: OperatorStory;

beforeAll(async () => {
  product = await startProduct({ worker: true });
  story = await playOperatorStory(product);
  await fillPot(story.family, SPARE_FEN);
  await plant(product, { system: 'core', kind: 'amount', orderNumber: story.premium });
  await plant(product, { system: 'core', kind: 'late-reversal', orderNumber: story.transfer });
  await reconcile(product);
}, 60_000);
afterAll(() => product.stop());

interface File {
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** Cells by line, the first line being the names of the columns. */
  readonly lines: string[][];
}

async function download(name: EndpointName, query = ''): Promise<File> {
  const url = `${product.url}/api${endpointOf(name).path}${query}`;
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${story.operator.token}` } });
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const text = bytes.subarray(3).toString('utf8');
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => line.split(','));
  return { headers: answer.headers, bytes, lines };
}

describe('a list as a file', () => {
  it('is UTF-8 with its mark, named, and never kept by a cache', async () => {
    const { headers, bytes } = await download('exportOrders');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename=orders-2025-11-15.csv');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('has each order in yuan with two digits and in fen, with its people masked', async () => {
    const { lines, bytes } = await download('exportOrders');
    const [columns, spare, premium, transfer, ...none] = lines;
    expect(none).toEqual([]);
    expect(spare?.[4]).toBe('600.00');
    expect(columns?.slice(0, 8)).toEqual([
      'orderNumber',
      'kind',
      'state',
      'areaCode',
      'amountYuan',
      'amountFen',
      'payerMasked',
      'memberMasked',
    ]);
    const rest = ['confirmed', '350100'];
    expect(premium?.slice(0, 8)).toEqual([
      story.premium,
      'premium',
      ...rest,
      '450.00',
      '45000',
      '林**',
      '林**',
    ]);
    expect(transfer?.slice(0, 8)).toEqual([
      story.transfer,
      'pot-transfer',
      ...rest,
      '1000.00',
      '100000',
      '林**',
      '',
    ]);
    expect(premium?.[9]).toMatch(/^2025-11-15 \d\d:\d\d:\d\d$/);
    expect(bytes.toString('utf8')).not.toMatch(/林建国|林德福/);
  });

  it('takes the same filters as the list', async () => {
    expect((await download('exportOrders', '?kind=premium')).lines).toHaveLength(2);
    expect((await download('exportDiscrepancies', '?status=mended')).lines).toHaveLength(2);
    const wrong = `${product.url}/api/operator/exports/orders?limit=5`;
    const headers = { Authorization: `Bearer ${story.operator.token}` };
    const answer = await fetch(wrong, { headers });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
  });

  it('has what was booked for a discrepancy, and makes its note harmless', async () => {
    const found = await story.operator.ok('listDiscrepancies', { query: { kind: 'amount' } });
    const discrepancyId = found.discrepancies[0]?.discrepancyId ?? '';
    const note = '=HYPERLINK("http://x")';
    const sent = { params: { discrepancyId }, body: { note } };
    await story.operator.ok('settleDiscrepancy', sent);
    const { bytes, lines } = await download('exportDiscrepancies');
    expect(lines).toHaveLength(3);
    expect(bytes.toString('utf8')).toContain(`周敏,"'=HYPERLINK(""http://x"")"\r\n`);
    expect(bytes.toString('utf8')).toMatch(
      /late-reversal,mended,.*late-reversal-booked [0-9a-f-]{36}/,
    );
  });

  it('is there for alerts and refusals too', async () => {
    const alerts = await download('exportAlerts');
    expect(alerts.lines[0]?.slice(0, 3)).toEqual(['kind', 'subject', 'detail']);
    expect(alerts.lines.slice(1).map((line) => line.slice(0, 3))).toEqual([
      ['discrepancy', story.premium, 'core: amount'],
    ]);
    const { params, body } = {
      params: { familyId: story.family.familyId },
      body: { amountFen: 900_000 },
    };
    await story.family.organizer.ok('movePot', { params, body }, { quote: true });
    const refusals = await download('exportRefusals');
    expect(refusals.lines[0]).toEqual([
      'reason',
      'areaCode',
      'outcome',
      'quoted',
      'sent',
      'lastAt',
    ]);
    expect(refusals.lines.length).toBeGreaterThan(1);
  });
});

describe('a long list as a file', () => {
  const ORDERS = 2_500;

  it('holds every order once, and is left off where nobody reads on', async () => {
    const { vault } = product.services;
    await fillLedger(product.databaseUrl, 4 * ORDERS, sealPersonal(vault, 'text', '众人'));
    await toMilliseconds(product.databaseUrl);
    const { lines } = await download('exportOrders');
    const numbers = lines.slice(1).map(([number]) => number);
    expect(numbers.length).toBeGreaterThanOrEqual(ORDERS);
    expect(new Set(numbers).size).toBe(numbers.length);
    await hangUp(`${product.url}/api/operator/exports/orders`, story.operator.token);
    expect((await story.operator.send('readOverview', {})).status).toBe(200);
    expect(product.logLines.filter((line) => line.includes('"unexpected"'))).toEqual([]);
  }, 60_000);
});

/** The product's own times have no more; those of the filler are the database's. */
async function toMilliseconds(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`update orders set created_at = date_trunc('milliseconds', created_at)`);
  await client.end();
}

/** Takes the first bytes of an answer and closes the door. */
function hangUp(url: string, token: string): Promise<void> {
  const headers = { Authorization: `Bearer ${token}`, 'X-Once': randomUUID() };
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (answer) => {
      answer.once('data', () => {
        answer.destroy();
        resolve();
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
