import { CASE_FILES } from './case-files';
import { readCases } from './read-cases';
import { runCase } from './run-case';
import { runFiles } from './run-files';

describe.each(CASE_FILES)('the cases of $name', ({ text }) => {
  it.each(readCases(text).map((ruleCase) => [ruleCase.id, ruleCase.name, ruleCase] as const))(
    '%s %s',
    (_id, _name, ruleCase) => {
      expect(runCase(ruleCase)).toEqual([]);
    },
  );
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
