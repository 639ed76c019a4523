import type { RelationOption } from '../../components';
import { useDraft } from '../../state/drafts';

/** The form of a temporary member. The ID number is never written to the phone. */
export interface TemporaryDraft extends Record<string, unknown> {
  readonly name: string;
  readonly idNumber: string;
  readonly relation: RelationOption | '';
  readonly at: number;
  readonly checking: boolean;
}

const BLANK: TemporaryDraft = { name: '', idNumber: '', relation: '', at: 0, checking: false };

export function useTemporaryDraft(familyId: string) {
  return useDraft<TemporaryDraft>(`temporary:${familyId}`, BLANK, ['idNumber']);
}
