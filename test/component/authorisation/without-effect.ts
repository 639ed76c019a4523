import type { Db } from '@gongji/bff/src/adapters/postgres/database';
import type { Services } from '@gongji/bff/src/use-cases/context';
import type { UseCases } from '@gongji/bff/src/use-cases/use-cases';
import { ENDPOINT_NAMES, type EndpointName, endpointOf } from '@gongji/shared/contracts';

type AnyUseCase = (services: Services, call: object) => Promise<unknown>;

/** They change rows and are no commands: what they do is undone as a whole. */
const LEAVES_ROWS: ReadonlySet<string> = new Set([
  'signIn',
  'startRealNameCheck',
  'signOut',
  'endOtherSessions',
  'endSession',
  'signOutOperator',
]);

/**
 * The same use cases, none of which leaves anything once it is `on`: every command takes its whole
 * path and is rolled back, as its quote is. So each cell of a matrix finds the same world.
 */
export function withoutEffect(useCases: UseCases, on: () => boolean): UseCases {
  const wrapped = ENDPOINT_NAMES.map((name) => {
    const useCase = useCases[name] as AnyUseCase;
    const harmless = withoutOwnEffect(name, useCase);
    const either: AnyUseCase = (services, call) => (on() ? harmless : useCase)(services, call);
    return [name, either];
  });
  return Object.fromEntries(wrapped) as UseCases;
}

function withoutOwnEffect(name: EndpointName, useCase: AnyUseCase): AnyUseCase {
  if (endpointOf(name).command) return quoted(useCase);
  return LEAVES_ROWS.has(name) ? undone(useCase) : useCase;
}

function quoted(useCase: AnyUseCase): AnyUseCase {
  return (services, call) => useCase(services, { ...call, quote: true });
}

class Undone extends Error {
  constructor(readonly answer: unknown) {
    super('undone on purpose');
  }
}

function undone(useCase: AnyUseCase): AnyUseCase {
  return async (services, call) => {
    const work = services.db.transaction().execute(async (tx) => {
      throw new Undone(await useCase({ ...services, db: inOne(tx) }, call));
    });
    return work.catch((error: unknown) => {
      if (error instanceof Undone) return error.answer;
      throw error;
    });
  };
}

/** Where a use case begins a transaction of its own, it is this one. */
function inOne(tx: Db): Db {
  const transaction = () => ({ execute: (inside: (db: Db) => unknown) => inside(tx) });
  return new Proxy(tx, {
    get(target, key) {
      if (key === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
