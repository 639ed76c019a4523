import type { Client } from 'pg';
import { SIM_VAULT } from '../product/sim-vault';

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

export interface RefundSeen {
  readonly orderId: string;
  /** The number of the card that was given last. */
  readonly card: string;
}

export interface BindingSeen {
  readonly payerId: string;
  readonly memberId: string;
}

export interface MemberSeen {
  readonly memberId: string;
  readonly kind: string;
  readonly startedTemporary: boolean;
  /** How often the family was told of it. */
  readonly upgrades: number;
}

/** Everything of ours that money rests on, read at one instant. */
export interface StateSeen {
  readonly orders: readonly OrderSeen[];
  readonly postings: readonly PostingSeen[];
  readonly balances: readonly BalanceSeen[];
  readonly commands: readonly CommandSeen[];
  readonly paymentIds: readonly string[];
  readonly refunds: readonly RefundSeen[];
  /** Those that nobody ended. */
  readonly bindings: readonly BindingSeen[];
  readonly members: readonly MemberSeen[];
  /** Orders for people whom their payer might not pay for when they were made. */
  readonly unpermitted: readonly string[];
  /** What reconciliation has not come to an end with. */
  readonly unsettled: readonly string[];
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
const REFUNDS = 'select order_id as "orderId", card_sealed as sealed from premium_refunds';
const BINDINGS = `select payer_id as "payerId", member_id as "memberId" from bindings
  where ended_on is null`;
const MEMBERS = `select member_id as "memberId", kind,
  exists (select from face_verifications face where face.member_id = m.member_id)
    as "startedTemporary",
  (select count(*)::int from family_events event where event.kind = 'member-upgraded'
    and event.family_id = m.family_id and event.person_id = m.person_id) as upgrades
  from members m`;
const UNSETTLED = `select concat_ws(' ', system, kind, order_number, mending) as what
    from discrepancies where status in ('open', 'waiting')
  union all select concat_ws(' ', kind, subject, detail) from alerts where closed_at is null
    and kind in ('discrepancy', 'clearing-open', 'statement-broken')
  order by what`;

const ALL = [
  ORDERS,
  POSTINGS,
  BALANCES,
  COMMANDS,
  REFUNDS,
  BINDINGS,
  MEMBERS,
  'select payment_id as what from payments',
  'select what from sim.wrong',
  UNSETTLED,
].join(';\n');

/** Reads past all of our code but the seal. Nothing else moves meanwhile: the play stands still. */
export async function readState(client: Client): Promise<StateSeen> {
  const results: unknown = await client.query(ALL);
  const [orders, postings, balances, commands, refunds, bindings, members, ...lists] = (
    results as { rows: unknown[] }[]
  ).map(({ rows }) => rows);
  const [paymentIds = [], unpermitted = [], unsettled = []] = lists.map(textsOf);
  return {
    orders: orders as OrderSeen[],
    postings: postings as PostingSeen[],
    balances: balances as BalanceSeen[],
    commands: (commands as (CommandSeen & Sealed)[]).map(({ sealed, ...row }) => {
      return { ...row, answer: open(row, sealed) };
    }),
    refunds: (refunds as (RefundSeen & Sealed)[]).map(({ orderId, sealed }) => {
      return { orderId, card: SIM_VAULT.decrypt(sealed, `card:${orderId}`) };
    }),
    bindings: bindings as BindingSeen[],
    members: members as MemberSeen[],
    paymentIds,
    unpermitted,
    unsettled,
  };
}

interface Sealed {
  readonly sealed: string;
}

function textsOf(rows: unknown[]): string[] {
  return (rows as { what: string }[]).map(({ what }) => what);
}

function open({ actorId, requestId }: Pick<CommandSeen, 'actorId' | 'requestId'>, sealed: string) {
  return SIM_VAULT.decrypt(sealed, `command:${actorId}:${requestId}`);
}
