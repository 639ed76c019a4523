import { randomUUID } from 'node:crypto';
import { createLogger } from '@gongji/bff/src/http/logging';
import { agreed, createFamily, inviteRelative, join } from '../harness/family-story';
import { type Product, startProduct } from '../harness/start-product';

const PHONE = '13950001234';
const ID_NUMBER = '11010519490119000X';
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

describe('the log', () => {
  it('holds no name, ID number, phone, token or code after a journey', async () => {
    const organizer = await product.as('lin-jianguo');
    const wife = await product.as('chen-xiulan');
    const { familyId } = await createFamily(organizer);
    const { code, token } = await inviteRelative(organizer, familyId, 'parent', 'father');
    await join(organizer, wife, familyId, 'spouse');
    await organizer.send('addTemporaryMember', {
      params: { familyId },
      body: {
        agreed: agreed('relation-promise'),
        name: '黄玉英',
        idNumber: ID_NUMBER,
        relation: 'parent',
        role: 'mother',
      },
    });
    await fetch(`${product.url}/api/${ID_NUMBER}/${PHONE}?token=${organizer.token}&phone=${PHONE}`);
    const log = product.logLines.join('');
    expect(product.logLines.length).toBeGreaterThan(8);
    for (const secret of [
      organizer.token,
      wife.token,
      token,
      ID_NUMBER,
      PHONE,
      '林建国',
      '黄玉英',
    ]) {
      expect(log).not.toContain(secret ?? '');
    }
    expect(log).not.toContain(`"${code}"`);
    expect(log).not.toMatch(/(?<![0-9A-Za-z])\d{17}[\dX](?![0-9A-Za-z])/);
  });

  it('tells route, status and trace id of every request', async () => {
    const person = await product.as('lin-jianguo');
    const { headers } = await person.send('readFamily', { params: { familyId: randomUUID() } });
    const lines = product.logLines.map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({
      route: '/api/families/:familyId',
      req: { id: headers['x-trace-id'], method: 'GET' },
      res: { statusCode: 404 },
    });
  });
});

describe('the logger', () => {
  const written: string[] = [];
  const logger = createLogger('info', { write: (line) => void written.push(line) });
  beforeEach(() => {
    written.length = 0;
  });

  it.each(['name', 'idNumber', 'phone', 'token', 'code', 'credential', 'authorization'])(
    'redacts %s wherever it stands',
    (key) => {
      logger.info({ [key]: 'secret-0', a: { [key]: 'secret-1', b: { [key]: 'secret-2' } } }, 'hi');
      expect(written.join('')).not.toContain('secret-');
    },
  );

  it.each([
    ['an ID number', ID_NUMBER],
    ['a phone number', PHONE],
    ['a token', 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF'],
    ['a bearer header', 'Bearer abc.def'],
  ])('scrubs %s out of words and errors', (_what, secret) => {
    logger.error({ err: new Error(`no row for ${secret}`) }, `asked for ${secret}.`);
    expect(written.join('')).not.toContain(secret);
    expect(() => JSON.parse(written[0] ?? '')).not.toThrow();
  });

  it('keeps quiet about the row that a broken database rule names', () => {
    const detail = 'Failing row contains (林建国, 350102...).';
    const err = Object.assign(new Error('violates check constraint'), { detail, where: detail });
    logger.error({ err }, 'unexpected');
    expect(written.join('')).toContain('violates check constraint');
    expect(written.join('')).not.toContain('林建国');
  });

  it('leaves ids and times as they are', () => {
    const traceId = '13950001-2345-4abc-8def-139500012345';
    logger.info({ traceId }, 'hi');
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ traceId, time: expect.any(Number) });
  });
});
