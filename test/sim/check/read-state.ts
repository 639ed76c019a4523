import type { Client } from 'pg';
import { SIM_VAULT } from '../product/sim-process';

export interface OrderSeen {
  readonly orderId: string;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly source: string;
  readonly payerId: string;
  readonly memberPersonId: string | null;
  readonly coverYear: number | null;
  readonly areaCode: string;
  readonly amountFen: number;
  readonly paymentId: string | null;
  readonly failure: string | null;
}

export interface PostingSeen {
  readonly transactionId: string;
  readonly orderId: string;
  readonly account: string;
  readonly amountFen: number;
}

export interface BalanceSeen {
  readonly account: string;
  /** Null where the ledger keeps none. */
  readonly balanceFen: number | null;
}

export interface CommandSeen {
  readonly actorId: string;
  readonly requestId: string;
  readonly command: string;
  /** The answer as it was given, to the byte. */
  readonly answer: string;
}

/** Everything of ours that money rests on, read at one instant. */
export interface StateSeen {
  readonly orders: readonly OrderSeen[];
  readonly postings: readonly PostingSeen[];
  readonly balances: readonly BalanceSeen[];
  readonly commands: readonly CommandSeen[];
  readonly paymentIds: readonly string[];
}

const ORDERS = `select order_id as "orderId", number, kind, state, source, payer_id as "payerId",
  member_person_id as "memberPersonId", cover_year as "coverYear", area_code as "areaCode",
  amount_fen::float8 as "amountFen", payment_id as "paymentId", failure
  from orders order by number`;
const POSTINGS = `select t.transaction_id as "transactionId", t.order_id as "orderId",
  a.code as account, p.amount_fen::float8 as "amountFen"
  from ledger_postings p join ledger_transactions t using (transaction_id)
  join ledger_accounts a using (account_id)`;
const BALANCES = 'select code as account, balance_fen::float8 as "balanceFen" from ledger_accounts';
const COMMANDS = `select actor_id as "actorId", request_id as "requestId", command,
  response_sealed as sealed from command_log`;

/** Reads past all of our code but the seal. Nothing else moves meanwhile: the play stands still. */
export async function readState(client: Client): Promise<StateSeen> {
  const rows = async <T>(text: string) => (await client.query(text)).rows as T[];
  const commands = await rows<CommandSeen & { sealed: string }>(COMMANDS);
  const payments = await rows<{ id: string }>('select payment_id as id from payments');
  return {
    orders: await rows(ORDERS),
    postings: await rows(POSTINGS),
    balances: await rows(BALANCES),
    commands: commands.map(({ sealed, ...row }) => ({ ...row, answer: open(row, sealed) })),
    paymentIds: payments.map(({ id }) => id),
  };
}

function open({ actorId, requestId }: Pick<CommandSeen, 'actorId' | 'requestId'>, sealed: string) {
  return SIM_VAULT.decrypt(sealed, `command:${actorId}:${requestId}`);
}
