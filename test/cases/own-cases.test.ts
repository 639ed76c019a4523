import { PACKS } from '@gongji/shared/policy';
import { CASE_FILES } from './case-files';
import { readCases } from './read-cases';
import { runCase, strangeKeysOf } from './run-case';
import { runFiles } from './run-files';

const DOCUMENTS = new Set(PACKS.flatMap(({ sources }) => sources.map(({ id }) => id)));

describe.each(CASE_FILES)('the cases of $name', ({ text }) => {
  it.each(readCases(text).map((ruleCase) => [ruleCase.id, ruleCase.name, ruleCase] as const))(
    '%s %s',
    (_id, _name, ruleCase) => {
      expect(runCase(ruleCase)).toEqual([]);
      expect(strangeKeysOf(ruleCase)).toEqual([]);
    },
  );

  it('rest on documents that a pack lists', () => {
    const named = readCases(text).flatMap(({ source }) => source);
    expect(named.filter((id) => /^(P|seed)/.test(id) && !DOCUMENTS.has(id))).toEqual([]);
  });
});

describe('running case files', () => {
  const wrong = `
- id: X1
  name: the reserve of 福建 is not one yuan
  region: "350000"
  on: 2025-06-01
  ask: parameter
  given: { name: reserveFen }
  expect: { outcome: allowed, value: 100 }
  basis: S
  source: P21
`;

  it('says what is different where an answer is not the expected one', () => {
    const { lines, passed, failed } = runFiles([{ name: 'wrong.yaml', text: wrong }]);
    expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
    expect(lines).toEqual([
      'FAIL X1 parameter 350000 the reserve of 福建 is not one yuan – value: 200000, not 100',
    ]);
  });

  it('counts a file that cannot be read as a failure', () => {
    expect(runFiles([{ name: 'broken.yaml', text: '- id: 1' }]).failed).toBe(1);
    expect(runFiles([{ name: 'twice.yaml', text: wrong + wrong }]).failed).toBe(1);
  });

  it('names the case that has not the shape of one', () => {
    const text = wrong.replace('basis: S', 'basis: X');
    const [line] = runFiles([{ name: 'wrong.yaml', text }]).lines;
    expect(line).toMatch(/^FAIL wrong\.yaml – case X1: basis: /);
  });

  it('tells of a key that the question does not read', () => {
    const text = wrong.replace('{ name: reserveFen }', '{ name: reserveFen, payer: {} }');
    const { lines } = runFiles([{ name: 'wrong.yaml', text }]);
    expect(lines[1]).toBe('     note: given.payer is not read by this question');
  });

  it('compares the reasons that are named, and no others', () => {
    const asked = { ask: 'bind', given: '{ payer: { scheme: none } }' };
    const bind = wrong
      .replace('ask: parameter', `ask: ${asked.ask}`)
      .replace('{ name: reserveFen }', asked.given);
    const expecting = (code: string) =>
      bind.replace('outcome: allowed, value: 100', `outcome: refused, reasons: [${code}]`);
    const run = (code: string) => runFiles([{ name: 'reasons.yaml', text: expecting(code) }]);
    expect(run('payer-not-employee-insured').passed).toBe(1);
    expect(run('wallet-not-open').lines[0]).toContain('wallet-not-open is not among them');
  });

  it('traces every parameter of an answer when it is asked to', () => {
    const { lines } = runFiles([{ name: 'wrong.yaml', text: wrong }], true);
    expect(lines[1]).toContain('reserveFen = 200000 (350000, from ');
  });

  it('reports a question that is none', () => {
    const text = wrong.replace('reserveFen', 'nonsense');
    expect(runFiles([{ name: 'wrong.yaml', text }]).lines[0]).toContain('not a question');
  });

  it('compares further keys only with the first of several outcomes', () => {
    const weak = wrong.replace(
      'outcome: allowed, value: 100',
      'outcome: [refused, allowed], value: 100',
    );
    expect(runFiles([{ name: 'weak.yaml', text: weak }]).passed).toBe(1);
  });

  it('takes a list of relations in any order', () => {
    const text = wrong
      .replace('reserveFen', 'relationsAllowed')
      .replace('2025-06-01', '2024-06-01')
      .replace('value: 100', 'value: [child, spouse, parent]');
    expect(runFiles([{ name: 'relations.yaml', text }]).passed).toBe(1);
  });
});
