import type { RecordKind } from '@gongji/shared/contracts';
import type { AccountKind, OrderMoney, RepairEvent } from '@gongji/shared/ledger';
import type { OrderEvent, OrderKind, OrderState } from '@gongji/shared/order';
import type { AreaCode, BindingStatus, Relation } from '@gongji/shared/vocabulary';
import type { ColumnType, Generated, GeneratedAlways, RawBuilder } from 'kysely';

/** Sums are whole fen; instants are ISO 8601 text in UTC, days YYYY-MM-DD. */
export interface PaymentsTable {
  paymentId: string;
  familyId: string;
  payerId: string;
  coverYear: number;
  totalFen: number;
  createdAt: string;
}

export interface OrdersTable {
  orderId: string;
  /** What outside systems know it by. */
  number: string;
  kind: OrderKind;
  /** Null where it has to do with no family. */
  familyId: string | null;
  paymentId: string | null;
  payerId: string;
  memberId: string | null;
  /** Whom a premium is paid for, or who gets what is sent. */
  memberPersonId: string | null;
  coverYear: number | null;
  /** Whose collector is paid: the area of the person paid for; else of the payer. */
  areaCode: AreaCode;
  source: OrderMoney['source'];
  amountFen: number;
  state: OrderState;
  /** How often it has moved, so that one that came back to a state is not taken for the same. */
  moves: Generated<number>;
  /** The decision as it was made, with its policy stamp. */
  decision: ColumnType<unknown, string, never>;
  coverFrom: string | null;
  /** The day on which the core debits, where the area debits in batches; null elsewhere. */
  batchOn: string | null;
  failure: string | null;
  /** When the outside system of this state was first asked to act; null where it was not. */
  askedAt: string | null;
  askedTimes: Generated<number>;
  /** When a system was last told to act and we do not know how it ended, by the machine's clock. */
  doubtSince: string | null;
  /** How often in a row it has said no, or not found, since. */
  noTimes: Generated<number>;
  /** When we learnt that the core has the money, by the database's clock and not the played one. */
  debitedAt: ColumnType<string | null, never, RawBuilder<string>>;
  createdAt: string;
  updatedAt: string;
}

/** What only a wallet transfer has, beside its order. */
export interface WalletTransfersTable {
  orderId: string;
  /** Seen from the sender. */
  relation: Relation;
  returnsAt: string;
}

export interface OrderEventsTable {
  orderId: string;
  seq: number;
  event: OrderEvent;
  state: OrderState;
  at: string;
}

export interface LedgerAccountsTable {
  accountId: GeneratedAlways<number>;
  code: string;
  kind: AccountKind;
  /** Kept by trigger for pots and holds; null for the others. */
  balanceFen: number | null;
}

export interface LedgerTransactionsTable {
  transactionId: string;
  orderId: string;
  event: OrderEvent | RepairEvent;
  at: string;
}

export interface LedgerPostingsTable {
  transactionId: string;
  seq: number;
  accountId: number;
  amountFen: number;
}

/** Beside an order of kind premium-refund. */
export interface PremiumRefundsTable {
  orderId: string;
  /** The day on which the premium was paid in cash. */
  paidOn: string;
  cardSealed: string;
  cardTail: string;
  /** How many cards have been tried; part of the payout number. */
  payoutSeq: Generated<number>;
  proofId: string;
  proofStore: string;
  proofName: string;
  proofBytes: number;
  proofDigest: string | null;
}

/** Years paid back of whoever has deleted their account: all that is left to know it by. */
export interface RefundedYearsTable {
  yearIndex: string;
}

/** A view: orders, family events and bindings as one timeline. */
export interface RecordsView {
  recordId: string;
  kind: RecordKind;
  occurredAt: string;
  familyId: string | null;
  payerId: string | null;
  personId: string | null;
  amountFen: number | null;
  state: OrderState | null;
  coverYear: number | null;
  /** Of a binding, with its period; null for every other kind. */
  status: BindingStatus | null;
  startsOn: string | null;
  endsOn: string | null;
  /** Who may read it beside the person it is about. */
  readerId: string;
  /** Of an order: which balance it takes from; null for every other kind. */
  source: OrderMoney['source'] | null;
}

export interface MoneyTables {
  payments: PaymentsTable;
  orders: OrdersTable;
  walletTransfers: WalletTransfersTable;
  orderEvents: OrderEventsTable;
  premiumRefunds: PremiumRefundsTable;
  refundedYears: RefundedYearsTable;
  ledgerAccounts: LedgerAccountsTable;
  ledgerTransactions: LedgerTransactionsTable;
  ledgerPostings: LedgerPostingsTable;
  records: RecordsView;
}
