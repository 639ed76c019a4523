import type { WalletSource, WalletView } from '@gongji/shared/contracts';
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

/** Where there is but one balance to send from, it is chosen already. */
export function useSendDraft(wallet: WalletView) {
  const [first, second] = sourcesOf(wallet);
  const source = first && !second ? first.source : '';
  return useDraft<SendDraft>('wallet-send', { ...BLANK, source }, ['idNumber']);
}

interface Source {
  readonly source: WalletSource;
  readonly leftFen: number;
}

/** Only what a person has: nobody is asked about an account that is not there, or is empty. */
export function sourcesOf({ accountFen, balanceFen }: WalletView): Source[] {
  const account = { source: 'personal-account', leftFen: accountFen ?? 0 } as const;
  const wallet = { source: 'wallet', leftFen: balanceFen ?? 0 } as const;
  const filled = [account, wallet].filter(({ leftFen }) => leftFen > 0);
  return filled.length > 0 ? filled : [accountFen === null ? wallet : account];
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
