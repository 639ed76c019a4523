import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';
import { findPerson } from '../people/find-person';
import { BAD_CARDS, SEEN_AT_ONCE } from './cards';

export interface PayoutOrder {
  readonly payoutNumber: string;
  readonly payeeIdNumber: string;
  readonly payeeName: string;
  readonly cardNumber: string;
  readonly amountFen: number;
}

interface Kept {
  readonly payeeIdNumber: string;
  readonly cardNumber: string;
  readonly amountFen: number;
  readonly status: 'accepted' | 'paid' | 'refused';
  readonly code: string | null;
}

export interface PayoutState {
  readonly payoutNumber: string;
  readonly status: Kept['status'] | 'unknown';
  readonly code: string | null;
}

async function readPayout(run: Run, payoutNumber: string): Promise<Kept | null> {
  const [kept = null] = await run<Kept>(
    `select payee_id_number as "payeeIdNumber", card_number as "cardNumber",
       amount_fen as "amountFen", code,
       case when outcome_at > now() then 'accepted'
         when code is null then 'paid' else 'refused' end as status
     from sandbox.payouts where payout_number = $1`,
    [payoutNumber],
  );
  return kept;
}

function stateOf(payoutNumber: string, { status, code }: Kept): PayoutState {
  return { payoutNumber, status, code: status === 'refused' ? code : null };
}

/**
 * Pays once under its number; whether the card takes it is known after the delay (real
 * milliseconds). Refuses with `payee-unknown`, `card-name-differs`, `card-unknown`,
 * `order-mismatch`; then nothing is kept.
 */
export async function pay(run: Run, order: PayoutOrder, delayMs: number): Promise<PayoutState> {
  const { payoutNumber, payeeIdNumber, payeeName, cardNumber, amountFen } = order;
  const payee = findPerson(payeeIdNumber);
  if (!payee) throw new Refusal(409, 'payee-unknown');
  if (payee.name !== payeeName) throw new Refusal(409, 'card-name-differs');
  const code = BAD_CARDS[cardNumber] ?? null;
  if (code !== null && SEEN_AT_ONCE.includes(code)) throw new Refusal(409, code);
  await run(
    `insert into sandbox.payouts
     values ($1, $2, $3, $4, $5, now() + $6 * interval '1 millisecond') on conflict do nothing`,
    [payoutNumber, payeeIdNumber, cardNumber, amountFen, code, delayMs],
  );
  const kept = await readPayout(run, payoutNumber);
  const same =
    kept?.payeeIdNumber === payeeIdNumber &&
    kept.cardNumber === cardNumber &&
    kept.amountFen === amountFen;
  if (!kept || !same) throw new Refusal(409, 'order-mismatch');
  return stateOf(payoutNumber, kept);
}

/** What became of a payout number; `unknown` where the bank has never seen it. */
export async function queryPayout(run: Run, payoutNumber: string): Promise<PayoutState> {
  const kept = await readPayout(run, payoutNumber);
  return kept ? stateOf(payoutNumber, kept) : { payoutNumber, status: 'unknown', code: null };
}
