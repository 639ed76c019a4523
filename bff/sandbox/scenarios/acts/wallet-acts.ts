import type { WalletSource } from '@gongji/shared/contracts';
import type { Relation } from '@gongji/shared/vocabulary';
import type { Player, Sent } from '../stage';
import { agreed } from './family-acts';
import { identityOf } from './identity-of';

const PHONE = '13800000000';

export interface Wanted {
  readonly amountFen?: number;
  readonly relation?: Relation;
  readonly source?: WalletSource;
}

export async function confirmWallet(person: Player): Promise<void> {
  await person.ok('confirmWallet', { body: { agreed: agreed('wallet-notice'), phone: PHONE } });
}

/** The request to send money to a demo person; 1,000.00 yuan to a parent unless told otherwise. */
export function transferTo(receiver: string, wanted: Wanted = {}): Sent<'sendWalletTransfer'> {
  const { amountFen = 100_000, relation = 'parent', source = 'personal-account' } = wanted;
  const paper = agreed('relation-promise');
  return { body: { agreed: paper, ...identityOf(receiver), relation, amountFen, source } };
}
