import { factLines } from './facts';

describe('the figures of a reason', () => {
  test('are said in the units of people', () => {
    const facts = { potFen: 0, amountFen: 45_000, opensOn: '2025-09-01', coverYear: 2026 };
    expect(factLines({ facts })).toEqual([
      { label: '家庭共济资金', value: '0.00 元' },
      { label: '需要', value: '450.00 元' },
      { label: '开始', value: '2025年9月1日' },
      { label: '参保年度', value: '2026 年' },
    ]);
  });

  test('leave out what is not for people', () => {
    expect(factLines({ facts: { orderNumber: 'x', open: true, note: null } })).toEqual([]);
  });

  test('list what is allowed, and nothing where there is no word for a part of it', () => {
    const lines = factLines({ facts: { allowed: ['spouse', 'parent', 'child'] } });
    expect(lines).toEqual([{ label: '可以共济的家人', value: '配偶、父母、子女' }]);
    expect(factLines({ facts: { allowed: ['spouse', 'neighbour'] } })).toEqual([]);
  });
});
