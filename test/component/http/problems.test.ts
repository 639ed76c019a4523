import { Problem } from '@gongji/shared/contracts';
import { agreed, createFamily } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
let person: PersonClient;
beforeAll(async () => {
  product = await startProduct();
  person = await product.as('lin-jianguo');
});
afterAll(() => product.stop());

async function post(path: string, body: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${product.url}${path}`, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${person.token}`,
      ...headers,
    },
  });
  return { answer, problem: Problem.parse(await answer.json()) };
}

describe('a problem', () => {
  it('is application/problem+json and carries the trace id of its answer', async () => {
    const { answer, problem } = await post('/api/families', '{}');
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
    expect(problem.traceId).toBe(answer.headers.get('X-Trace-Id'));
  });

  it('names the fields at fault', async () => {
    const { problem } = await post('/api/families', '{"agreed":{"kind":"family-notice"}}');
    expect(problem.code).toBe('input-invalid');
    expect(problem.errors).toEqual([{ field: 'agreed.version', code: 'invalid_type' }]);
    expect(problem.nextStep).toBe('check-details');
  });

  it('refuses keys that the contract does not know', async () => {
    const body = JSON.stringify({ agreed: agreed('family-notice'), organizerId: person.personId });
    const { answer, problem } = await post('/api/families', body);
    expect(answer.status).toBe(400);
    expect(problem.errors[0]?.code).toBe('unrecognized_keys');
  });

  it('is what a character gets that no database can keep', async () => {
    const proof = { token: `${'x'.repeat(30)}\u0000` };
    const { answer, problem } = await post('/api/invitations/look-up', JSON.stringify({ proof }));
    expect([answer.status, problem.code]).toEqual([400, 'input-invalid']);
    const { familyId } = await createFamily(person);
    const sent = { relation: 'child', role: null, nameHint: '女\u0000儿' };
    const body = JSON.stringify({ ...sent, agreed: agreed('relation-promise') });
    const invited = await post(`/api/families/${familyId}/invitations?quote=true`, body);
    expect([invited.answer.status, invited.problem.code]).toEqual([400, 'input-invalid']);
  });

  it('is what a body that is no JSON gets', async () => {
    const { answer, problem } = await post('/api/families', '{"agreed":');
    expect([answer.status, problem.code]).toEqual([400, 'input-invalid']);
  });

  it('is what a body above 16 KB gets', async () => {
    const { answer, problem } = await post('/api/families', `{"a":"${'x'.repeat(17_000)}"}`);
    expect([answer.status, problem.code]).toEqual([413, 'body-too-large']);
  });

  it.each(['/api/no-such-thing', '/api/families/not-an-id', '/nowhere', '/api/%E0%A4%A'])(
    'is what nobody finds at %s',
    async (path) => {
      const answer = await fetch(`${product.url}${path}`, {
        headers: { Authorization: `Bearer ${person.token}` },
      });
      expect(answer.status).toBe(404);
      expect(Problem.parse(await answer.json()).code).toBe('not-found');
    },
  );

  it('says nothing of a bug but its trace id', async () => {
    const bug = () => Promise.reject(new Error('select secret from people'));
    const broken = await startProduct({
      adapt: (given) => ({ ...given, core: { ...given.core, readPerson: bug } }),
    });
    const organizer = await broken.as('lin-jianguo');
    const answer = await organizer.send('readInsuranceStatus', {});
    await broken.stop();
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/secret|select|\.ts|\.js|Error/);
    expect(Problem.parse(JSON.parse(answer.text)).traceId).toHaveLength(36);
    expect(broken.logLines.join('')).toContain('unexpected');
  });
});
