import type { PremiumCandidate } from '@gongji/shared/contracts';
import type { Severity } from '@gongji/shared/decision';
import type { ReasonCode } from '@gongji/shared/vocabulary';
import { candidateGroups } from './candidate-groups';

type Outcome = PremiumCandidate['decision']['outcome'];

function candidate(name: string, outcome: Outcome, ...codes: [ReasonCode, Severity][]) {
  const reasons = codes.map(([code, severity]) => ({
    code,
    severity,
    facts: {},
    parameter: null,
    level: null,
    sourceIds: [],
  }));
  const decision = { outcome, reasons } as unknown as PremiumCandidate['decision'];
  return { name, amountFen: 45_000, decision, order: null } as unknown as PremiumCandidate;
}

const namesOf = (group: readonly PremiumCandidate[]) => group.map(({ name }) => name);

describe('how the family is sorted before it is paid for', () => {
  it('lets people be ticked who are held back by nothing but a short pot', () => {
    const { payable, refused } = candidateGroups([
      candidate('父亲', 'allowed'),
      candidate('母亲', 'refused', ['pot-first', 'stop'], ['weak-source', 'warn']),
      candidate('妻子', 'refused', ['premium-not-resident', 'stop'], ['pot-first', 'stop']),
    ]);
    expect(namesOf(payable)).toEqual(['父亲', '母亲']);
    expect(namesOf(refused)).toEqual(['妻子']);
  });

  it('keeps what is not known apart from what is refused', () => {
    const { undecided, refused } = candidateGroups([
      candidate('女儿', 'undecided', ['premium-unknown', 'unknown']),
    ]);
    expect(namesOf(undecided)).toEqual(['女儿']);
    expect(refused).toEqual([]);
  });

  it('never offers somebody whose sum nobody knows', () => {
    const unknown = { ...candidate('妹妹', 'allowed'), amountFen: null };
    expect(candidateGroups([unknown]).payable).toEqual([]);
  });
});
