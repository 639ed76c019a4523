import type { WalletSource } from '@gongji/shared/contracts';
import { parseYuan } from '@gongji/shared/money';
import { isIdNumber } from '@gongji/shared/vocabulary';
import type { RelationOption } from '../../components';
import { useDraft } from '../../state/drafts';

/** The form of a transfer. The ID number is never written to the phone. */
export interface SendDraft extends Record<string, unknown> {
  readonly name: string;
  readonly idNumber: string;
  readonly relation: RelationOption | '';
  readonly yuan: string;
  readonly source: WalletSource | '';
  readonly at: number;
  readonly checking: boolean;
}

const BLANK: SendDraft = {
  name: '',
  idNumber: '',
  relation: '',
  yuan: '',
  source: '',
  at: 0,
  checking: false,
};

export function useSendDraft(source: WalletSource | '') {
  return useDraft<SendDraft>('wallet-send', { ...BLANK, source }, ['idNumber']);
}

export function isNamed({ name }: SendDraft): boolean {
  return name.trim().length >= 2;
}

/** The sum in fen, or null where none can be read, or none that can be sent at once. */
export function sumOf({ yuan }: SendDraft, mostFen: number | null): number | null {
  const fen = parseYuan(yuan);
  return fen === null || fen === 0 || (mostFen !== null && fen > mostFen) ? null : fen;
}

/** True when every question has an answer that can be sent. */
export function isSendComplete(draft: SendDraft, mostFen: number | null): boolean {
  const { idNumber, relation, source } = draft;
  const who = isNamed(draft) && isIdNumber(idNumber) && relation !== '';
  return who && sumOf(draft, mostFen) !== null && source !== '';
}
