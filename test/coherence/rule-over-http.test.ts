import { answer } from '@gongji/shared/rules';
import { CASE_FILES } from '../cases/case-files';
import { readCases } from '../cases/read-cases';
import { questionOf } from '../cases/run-case';
import type { PersonClient } from '../component/harness/person-client';
import { type Product, startProduct } from '../component/harness/start-product';

/** Same question, two roads, one answer: the rule called directly, and the rule over HTTP. */
describe('a rule over HTTP', () => {
  let product: Product;
  let anybody: PersonClient;

  beforeAll(async () => {
    product = await startProduct();
    anybody = await product.as('lin-xiaoyu');
  });
  afterAll(() => product.stop());

  it.each(CASE_FILES)('answers every case of $name as the rule itself does', async ({ text }) => {
    for (const ruleCase of readCases(text)) {
      const { data: question } = questionOf(ruleCase);
      if (!question) throw new Error(`${ruleCase.id} puts no question`);
      const { decision } = await anybody.ok('askRule', { body: { question } });
      expect(decision).toEqual(JSON.parse(JSON.stringify(answer(question))));
    }
  });
});
