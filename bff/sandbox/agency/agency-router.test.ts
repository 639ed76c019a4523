import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
beforeEach(() => sandbox.post('/qa/reset'));
afterAll(() => sandbox.close());

const paper = { name: '户口簿.jpg', bytes: 120_000, digest: `sha256:${'a'.repeat(64)}` };
const reviewCase = (reviewNumber: string, more: object = {}) => ({
  reviewNumber,
  areaCode: '440300',
  payerIdNumber: demo('lin-jianguo').idNumber,
  memberIdNumber: demo('lin-defu').idNumber,
  relation: 'parent',
  papers: [paper],
  ...more,
});
const read = async (number: string) => (await sandbox.get(`/agency/reviews/${number}`)).body;

describe('the agency that looks at bindings', () => {
  it('keeps a case until QA lets it decide, and then stays with what it said', async () => {
    const sent = await sandbox.post('/agency/reviews', reviewCase('r1'));
    expect(sent.body).toEqual({ reviewNumber: 'r1', status: 'received', code: null });
    expect(await read('r1')).toMatchObject({ status: 'received' });
    await sandbox.put('/qa/settings', { reviewResult: 'refuse' });
    expect(await read('r1')).toEqual({
      reviewNumber: 'r1',
      status: 'refused',
      code: 'papers-unclear',
    });
    await sandbox.put('/qa/settings', { reviewResult: 'approve' });
    expect(await read('r1')).toMatchObject({ status: 'refused' });
  });

  it('takes the same case twice as one, and another under its number not at all', async () => {
    await sandbox.post('/agency/reviews', reviewCase('r2'));
    const again = await sandbox.post('/agency/reviews', reviewCase('r2'));
    expect(again).toMatchObject({ status: 200, body: { status: 'received' } });
    const other = await sandbox.post('/agency/reviews', reviewCase('r2', { papers: [] }));
    expect(other).toMatchObject({ status: 409, body: { code: 'order-mismatch' } });
  });

  it('says of a number it never saw that it does not know it', async () => {
    expect(await read('never')).toEqual({ reviewNumber: 'never', status: 'unknown', code: null });
  });

  it('does not know everybody', async () => {
    const stranger = reviewCase('r3', { memberIdNumber: '11010519490119000X' });
    expect(await sandbox.post('/agency/reviews', stranger)).toMatchObject({ status: 404 });
  });

  it('plays the faults QA sets for it', async () => {
    await sandbox.put('/qa/settings', { faults: { 'bind-review': 'timeout-after' } });
    expect(await sandbox.postUnanswered('/agency/reviews', reviewCase('r4'))).toBe(true);
    expect(await read('r4')).toMatchObject({ status: 'received' });
  });
});
