import { contestants, disagreements } from './bench-rules';
import { ourRules } from './our-rules';
import { SITUATIONS } from './ten-rules';

describe('the bench of rules', () => {
  it('lets every one of its ten rules fire', async () => {
    const found = await Promise.all(SITUATIONS.map((question) => ourRules.answer(question)));
    expect(new Set(found.flatMap(({ codes }) => codes)).size).toBe(9);
    expect(found.filter(({ amountFen }) => amountFen === 40_000)).toHaveLength(1);
  });

  it('compares engines only where they give the same answers', async () => {
    const { all } = await contestants();
    expect(all.length).toBeGreaterThan(1);
    expect(await disagreements(all)).toEqual([]);
  });

  it('notices an engine that answers otherwise', async () => {
    const wrong = { name: 'wrong', answer: () => ({ codes: [], amountFen: null }) };
    expect((await disagreements([wrong])).length).toBeGreaterThan(8);
  });
});
