import type { ZenDecision } from '@gorules/zen-engine';
import { factsOf } from './json-rules';
import type { Contestant } from './ten-rules';

interface Row {
  readonly code: string;
  readonly [field: string]: string;
}

const BIND: readonly Row[] = [
  { code: 'payer-not-employee-insured', 'payer.scheme': "$ != 'employee'" },
  { code: 'payer-without-account', 'payer.account': '$ == false' },
  { code: 'member-not-insured', 'relative.scheme': "'none'" },
  {
    code: 'relation-not-allowed',
    'relative.relation':
      "$ not in ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild']",
  },
  { code: 'outside-the-sharing-area', 'relative.province': "$ != '34'" },
  { code: 'payer-paused', 'payer.status': "'paused'" },
  { code: 'member-paused', 'relative.status': "'paused'" },
  { code: 'member-limit-reached', 'payerBinds.now': '>= 6' },
];
const PREMIUM: readonly Row[] = [
  { code: '40000', 'premium.coverYear': '2026', 'premium.billed': '-1' },
  { code: 'premium-below-floor', 'premium.billed': '[0..40000)' },
];

/** A decision table that collects every row that holds, between an input and an output. */
function tableOf(rows: readonly Row[]) {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((f) => f !== 'code');
  const content = {
    hitPolicy: 'collect',
    inputs: fields.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'code', name: 'code', field: 'code' }],
    rules: rows.map((row, index) => ({
      _id: `${index}`,
      ...Object.fromEntries(fields.map((field) => [field, row[field] ?? ''])),
      code: `'${row.code}'`,
    })),
  };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'second', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
}

/** zen-engine, its decisions made once. @throws where its binary does not run on this machine */
export async function zenRules(): Promise<Contestant> {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const engine = new ZenEngine();
  const decisionOf = (rows: readonly Row[]): ZenDecision => engine.createDecision(tableOf(rows));
  const [bind, premium] = [decisionOf(BIND), decisionOf(PREMIUM)];
  return {
    name: '@gorules/zen-engine',
    async answer(question) {
      const decision = question.ask === 'bind' ? bind : premium;
      const { result } = await decision.evaluate(factsOf(question));
      const found = (result as { code: string }[]).map(({ code }) => code);
      const sum = found.find((code) => /^\d+$/.test(code));
      const billed = question.ask === 'premium' ? question.given.billedFen : null;
      return { codes: found.filter((code) => code !== sum), amountFen: sum ? +sum : billed };
    },
  };
}
