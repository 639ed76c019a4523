import { Question } from '@gongji/shared/questions';
import { compare } from '@gongji/shared/rules';
import type { PersonClient } from '../component/harness/person-client';
import { type Product, startProduct } from '../component/harness/start-product';

const bind = Question.parse({ ask: 'bind', region: '350100', on: '2025-11-15' });
const payment = Question.parse({ ask: 'pay-premium', region: '410000', on: '2025-11-15' });

describe('a comparison over HTTP', () => {
  let product: Product;
  let anybody: PersonClient;

  beforeAll(async () => {
    product = await startProduct();
    anybody = await product.as('lin-xiaoyu');
  });
  afterAll(() => product.stop());

  it.each([
    ['two areas', bind, { region: '610100', provinceDirect: false, on: '2025-11-15' }],
    ['two days', bind, { region: '350100', provinceDirect: false, on: '2024-06-30' }],
    [
      'a province and its 省直',
      payment,
      { region: '410000', provinceDirect: true, on: '2025-11-15' },
    ],
  ])('answers about %s as the rules do', async (_what, question, elsewhere) => {
    const answered = await anybody.ok('compareRules', { body: { question, elsewhere } });
    expect(answered).toEqual(JSON.parse(JSON.stringify(compare(question, elsewhere))));
    const { outcome, reasons, parameters } = answered;
    expect([outcome, ...reasons, ...parameters].some(({ differs }) => differs)).toBe(true);
  });

  it('turns away a day that is none', async () => {
    const elsewhere = { region: '610100', on: '2025-02-30' };
    const problem = await anybody.refused('compareRules', { body: { question: bind, elsewhere } });
    expect(problem).toMatchObject({ status: 400, code: 'input-invalid' });
  });
});
