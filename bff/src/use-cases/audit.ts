import { type EndpointName, endpointOf } from '@gongji/shared/contracts';
import { type AuditEntry, insertAuditEntry } from '../adapters/postgres/audit';
import type { Db } from '../adapters/postgres/database';
import type { Services } from './context';

/** Reads that open more of a person than their relatives see day by day. */
const SENSITIVE_READS: ReadonlySet<EndpointName> = new Set<EndpointName>([
  'readInsuranceStatus',
  'readWallet',
  'listSessions',
  'listPremiums',
  'readRecord',
]);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Actor = { readonly personId: string } | { readonly operatorId: string } | null;

/** Of a request, what the audit log keeps. */
export interface Audited {
  readonly actor: Actor;
  readonly params: unknown;
  readonly body?: unknown;
  readonly requestId: string | null;
  readonly traceId: string;
}

/** True where the endpoint leaves an entry: every write, each file, and each sensitive read. */
export function isAudited(name: EndpointName): boolean {
  const { method, scope, answers } = endpointOf(name);
  return method !== 'GET' || scope === 'operator' || answers === 'csv' || SENSITIVE_READS.has(name);
}

/** Writes down who did what for whom, when, why, and how it ended; ids and codes alone. */
export function keepAudit(
  services: Services,
  db: Db,
  name: EndpointName,
  call: Audited,
  outcome = 'done',
): Promise<void> {
  const entry: AuditEntry = {
    ...actorOf(call.actor),
    at: new Date(services.realClock.now()).toISOString(),
    act: name,
    outcome,
    subject: subjectOf(call),
    reason: reasonOf(name, call),
    requestId: call.requestId,
    traceId: call.traceId,
  };
  return insertAuditEntry(db, entry);
}

function actorOf(actor: Actor): Pick<AuditEntry, 'actorKind' | 'actorId'> {
  if (actor === null) return { actorKind: 'nobody', actorId: null };
  if ('personId' in actor) return { actorKind: 'person', actorId: actor.personId };
  return { actorKind: 'operator', actorId: actor.operatorId };
}

/** Ids say of whom and of what without telling anything; whatever else was sent is left out. */
function subjectOf({ params, body = {} }: Audited): string {
  return Object.entries({ ...(body as object), ...(params as object) })
    .map(([key, value]) => [key, [value].flat().filter(isId).join(',')])
    .filter(([, ids]) => ids !== '')
    .map(([key, ids]) => `${key}=${ids}`)
    .join(' ');
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && UUID.test(value);
}

function reasonOf(name: EndpointName, { body = {} }: Audited): string {
  const { agreed } = body as { agreed?: { kind?: unknown; version?: unknown } };
  return agreed ? `${agreed.kind} ${agreed.version}` : endpointOf(name).scope;
}
