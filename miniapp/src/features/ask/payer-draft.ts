import type { BindingView, FamilyView } from '@gongji/shared/contracts';
import { parseYuan, yuanText } from '@gongji/shared/money';
import type { Question } from './question';

/** One relative whose account may pay, as typed. */
export interface PayerDraft {
  readonly id: string;
  readonly name: string;
  readonly yuan: string;
  readonly boundOn: string;
  /** Null: insured where the patient is. */
  readonly areaCode: string | null;
}

type SettleGiven = NonNullable<Extract<Question, { ask: 'settle' }>['given']>;
type SettlePayer = NonNullable<SettleGiven['payers']>[number];

/** Sums as people type them: without the commas they are shown with. */
export function typedYuan(amountFen: number): string {
  return yuanText(amountFen).replace(/,/g, '');
}

/** The payer as the rules take one; the order of the list is the order that was agreed. */
export function settlePayer(payer: PayerDraft, region: string, index: number): SettlePayer {
  const fen = parseYuan(payer.yuan) ?? 0;
  return {
    id: payer.id,
    area: payer.areaCode ?? region,
    boundOn: payer.boundOn,
    rank: index + 1,
    balanceFen: fen,
    pastYearsFen: fen,
    potFen: fen,
  };
}

/** A member's payers as the family has them; only one's own pot is known, other sums are typed. */
export function boundPayers(
  family: FamilyView,
  bindings: readonly BindingView[],
  memberId: string,
): PayerDraft[] {
  const areaOf = (match: (member: FamilyView['members'][number]) => boolean) =>
    family.members.find(match)?.enrolment?.areaCode ?? family.areaCode;
  const home = areaOf((member) => member.memberId === memberId);
  return bindings
    .filter((binding) => binding.memberId === memberId)
    .sort((a, b) => a.rank - b.rank)
    .map(({ bindingId, payer, boundOn, mine }) => {
      const area = areaOf(({ personId }) => personId === payer.personId);
      const known = mine && family.iAmOrganizer && family.potFen !== null;
      return {
        id: bindingId,
        name: payer.name,
        yuan: known ? typedYuan(family.potFen ?? 0) : '',
        boundOn,
        areaCode: area === home ? null : area,
      };
    });
}
