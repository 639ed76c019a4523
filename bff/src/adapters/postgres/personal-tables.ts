import { DataPart } from '@gongji/shared/contracts';

/** Of a table, what tells of a person; names as the database has them. */
export interface PersonalRows {
  readonly part: DataPart;
  readonly table: string;
  /** Columns that may name the person; any of them makes a row theirs. */
  readonly named: readonly string[];
  /**
   * What of a row is told to them: never what only another person said, nor what opens a door.
   * Between two pieces stands their own id.
   */
  readonly shown: readonly string[];
  readonly newestBy: string;
}

/** The table, who is named in it, what is told, and by what it is told newest first. */
type Told = readonly [
  table: string,
  named: readonly string[],
  shown: string | readonly string[],
  newestBy: string,
];

const REFUNDS = `(select refund.*, payer_id, created_at
  from premium_refunds refund join orders using (order_id)) refunds`;
const TRANSFERS = `(select sent.*, payer_id, member_person_id, created_at
  from wallet_transfers sent join orders using (order_id)) transfers`;

const TOLD: Readonly<Record<DataPart, Told>> = {
  accounts: ['platform_identities', ['person_id'], 'provider, subject, created_at', 'created_at'],
  sessions: [
    'sessions',
    ['person_id'],
    'session_id, provider, created_at, last_seen_at, ends_at',
    'created_at',
  ],
  families: [
    'families',
    ['organizer_id'],
    'family_id, area_code, province_direct, created_at, closed_at',
    'created_at',
  ],
  memberships: [
    'members',
    ['person_id'],
    'member_id, family_id, relation, role, kind, status, joined_at, ended_at',
    'joined_at',
  ],
  viewings: ['family_viewers', ['person_id'], 'viewer_id, family_id, since, ended_at', 'since'],
  invitations: [
    'invitations',
    ['inviter_id'],
    `invitation_id, family_id, relation, role, name_hint, terms, invited_as, status,
      created_at, expires_at, ended_at`,
    'created_at',
  ],
  bindings: [
    'bindings',
    ['payer_id', 'member_person_id'],
    [
      `binding_id, family_id, payer_id, member_person_id, relation, role, rank, status,
      area_code, bound_on, starts_on, ends_on, ended_on, created_at, signature_method,
      case when payer_id = `,
      ' then signed_name end as signed_name, case when payer_id = ',
      ' then papers end as papers',
    ],
    'created_at',
  ],
  offers: [
    'organizer_offers',
    ['from_id', 'to_id'],
    'offer_id, family_id, from_id, to_id, status, offered_at, expires_at, answered_at',
    'offered_at',
  ],
  'code-links': [
    'code_links',
    ['holder_id', 'member_person_id'],
    `code_link_id, holder_id, member_person_id, relation, role, status, agreed_by,
      asked_at, agreed_at, ended_at, shown_at`,
    'asked_at',
  ],
  orders: [
    'orders',
    ['payer_id', 'member_person_id'],
    [
      `order_id, number, kind, family_id, payer_id, member_person_id, cover_year, area_code,
      source, amount_fen, state, cover_from, batch_on, created_at, updated_at,
      case when payer_id = `,
      ' then decision end as decision',
    ],
    'created_at',
  ],
  refunds: [
    REFUNDS,
    ['payer_id'],
    'order_id, paid_on, card_tail, proof_name, proof_bytes, created_at',
    'created_at',
  ],
  transfers: [
    TRANSFERS,
    ['payer_id', 'member_person_id'],
    'order_id, payer_id, member_person_id, relation, returns_at, created_at',
    'created_at',
  ],
  payments: [
    'payments',
    ['payer_id'],
    'payment_id, family_id, cover_year, total_fen, created_at',
    'created_at',
  ],
  'prepared-payments': [
    'prepared_payments',
    ['preparer_id', 'payer_id'],
    `prepared_payment_id, family_id, preparer_id, payer_id, cover_year, total_fen, status,
      prepared_at, expires_on, answered_at`,
    'prepared_at',
  ],
  events: [
    'family_events',
    ['actor_id', 'person_id'],
    'event_id, family_id, kind, actor_id, person_id, occurred_at, verifier',
    'occurred_at',
  ],
  'face-checks': [
    'face_verifications',
    ['person_id', 'started_by'],
    `face_verification_id, person_id, started_by, status, verifier, started_at,
      finished_at`,
    'started_at',
  ],
  papers: ['consents', ['person_id'], 'kind, version, family_id, agreed_at', 'agreed_at'],
  consents: [
    'consent_records',
    ['person_id', 'about_id'],
    'person_id, about_id, purpose, receiver, act, given_as, paper, version, how, at',
    'position',
  ],
  messages: [
    'messages',
    ['person_id'],
    'kind, subject_id, about_person_id, created_at, read_at, pushed',
    'created_at',
  ],
  'message-choices': ['message_choices', ['person_id'], 'topic, wanted, chosen_at', 'chosen_at'],
  'push-answers': [
    'push_consents',
    ['person_id'],
    'platform, topic, unused, refused, answered_at',
    'answered_at',
  ],
  reminders: [
    'window_reminders',
    ['payer_id'],
    'turn, cover_year, day, days_ahead, told, looked_at',
    'looked_at',
  ],
  'record-links': [
    'record_shares',
    ['sharer_id'],
    'share_id, record_id, created_at, expires_at, ended_at',
    'created_at',
  ],
  commands: ['command_log', ['actor_id'], 'command, created_at', 'created_at'],
  audit: ['audit_entries', ['actor_id'], 'at, act, outcome, reason, request_id', 'at'],
};

/**
 * Every table that names a person, and so all that a copy of somebody's data is made of. A table
 * that names people and is not here fails a test.
 */
export const PERSONAL_ROWS: readonly PersonalRows[] = DataPart.options.map((part) => {
  const [table, named, shown, newestBy] = TOLD[part];
  return { part, table, named, shown: [shown].flat(), newestBy };
});
