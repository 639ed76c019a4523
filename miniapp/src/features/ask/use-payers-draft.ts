import { useFamily, useRead } from '../../api';
import { useDraft } from '../../state/drafts';
import { ASK_PAYERS } from '../../text';
import { boundPayers, type PayerDraft } from './payer-draft';

export interface PayersDraft extends Record<string, unknown> {
  /** A member of my family; 'supposed' where the person makes the case up. */
  readonly patient: string | null;
  readonly billYuan: string;
  readonly ownYuan: string;
  readonly payers: readonly PayerDraft[];
  readonly chosen: string | null;
  readonly at: number;
}

export const SUPPOSED = 'supposed';
const MOST_PAYERS = 5;
const BLANK: PayersDraft = {
  patient: null,
  billYuan: '',
  ownYuan: '',
  payers: [],
  chosen: null,
  at: 0,
};

/** A relative nobody has bound: bound a month after the one before. */
function supposedPayer(index: number, day: string): PayerDraft {
  const boundOn = `${Number(day.slice(0, 4)) - 1}-0${index + 1}-01`;
  return { id: `p${index + 1}`, name: ASK_PAYERS.payer(index), yuan: '', boundOn, areaCode: null };
}

/** The case being filled in, and whose payers the family knows. */
export function usePayersDraft(day: string) {
  const { value, change } = useDraft<PayersDraft>('ask-payers', BLANK);
  const { familyId, data: family, loading } = useFamily();
  const params = { familyId: familyId ?? '' };
  const bindings = useRead('listBindings', { params }, { enabled: familyId !== null });
  const standing = (bindings.data?.bindings ?? []).filter(
    (binding) => binding.standing === 'active',
  );
  const patients = (family?.members ?? []).flatMap((member) => {
    const payers = family ? boundPayers(family, standing, member.memberId) : [];
    // For a temporary member an account pays premiums and no bill.
    const may = member.status === 'active' && member.kind === 'full';
    return may && payers.length > 0 ? [{ member, payers }] : [];
  });
  const supposed = [supposedPayer(0, day), supposedPayer(1, day)];
  const payers = value.payers.length > 0 ? value.payers : supposed;
  const free = Array.from({ length: MOST_PAYERS }, (_, index) => supposedPayer(index, day)).find(
    ({ id }) => !payers.some((payer) => payer.id === id),
  );
  const add = payers.length < MOST_PAYERS && free ? [...payers, free] : null;
  return {
    value: { ...value, payers },
    change,
    patients,
    supposed,
    add,
    /** While it is not known yet whom to offer. */
    loading: loading || bindings.loading,
  };
}
