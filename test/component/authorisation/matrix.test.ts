import { createApp } from '@gongji/bff/src/app';
import { useCases } from '@gongji/bff/src/use-case-table';
import { ENDPOINT_NAMES, type EndpointName, endpointOf } from '@gongji/shared/contracts';
import { digestOfDatabase } from '../harness/digest-of-database';
import type { Seen } from './ask-cell';
import { ACTORS, type ActorName, MATRIX, type Outcome, outcomeOf } from './matrix';
import { type MatrixWorld, openMatrixWorld } from './matrix-world';
import { routesOf } from './routes-of';

/** Whom no name and no id of the family is told, whatever they ask; an operator no name. */
const OUTSIDERS: readonly ActorName[] = ['stranger', 'other', 'operator', 'expired', 'none'];
const NAMES = ['林建国', '陈秀兰', '林小雨', '林德福'];

const FOR_MACHINES = [
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /openapi.json',
  'GET /docs',
];
/** Below /qa, and never in production. */
const FOR_QA = [
  'GET /state',
  'PUT /settings',
  'POST /differences',
  'POST /acts',
  'POST /codes',
  'POST /reconciliations',
  'POST /scenarios/:name',
  'POST /reset',
];

/** An operator's name is written, and sealed anew, at each sign-in. */
const SEALED_ANEW = ['operators'];

let world: MatrixWorld;
let before: unknown;
/** How it is answered where nothing is, and where nobody is signed in. */
let nothing: Readonly<Record<'404' | '401', Seen>>;
beforeAll(async () => {
  world = await openMatrixWorld();
  nothing = {
    '404': await world.at('/nowhere-at-all'),
    '401': await world.real('readMe', 'none'),
  };
  before = await digestOfDatabase(world.product.databaseUrl, SEALED_ANEW);
}, 60_000);
afterAll(() => world?.product.stop());

/** What a rule, or how things stand, says no to has come in too. */
const STATUSES: Readonly<Record<Outcome, readonly number[]>> = {
  in: [200, 409],
  own: [200, 409],
  '400': [400],
  '404': [404],
  '401': [401],
};

/** Whoever has no business in a family, or is no operator, is turned away before their input. */
function atTheDoor(name: EndpointName, actor: ActorName): boolean {
  const { scope, forViewers } = endpointOf(name);
  if (scope === 'operator') return actor !== 'operator';
  const inside = ['organizer', 'payer', 'member', 'helper', ...(forViewers ? ['viewer'] : [])];
  return scope === 'family' && !inside.includes(actor);
}

/** What a body says of the family to somebody of whose business it is none. */
function toldOf(text: string, actor: ActorName): string[] {
  const ids = actor === 'operator' ? [] : Object.values(world.ids);
  return [...NAMES, ...ids].filter((told) => text.includes(told));
}

describe.each(ENDPOINT_NAMES)('%s', (name) => {
  it.each(ACTORS)('asked by %s', async (actor) => {
    const outcome = outcomeOf(name, actor);
    const real = await world.real(name, actor);
    const { status, text } = real;
    expect({ status, text: text.slice(0, 400), as: STATUSES[outcome].includes(status) }).toEqual(
      expect.objectContaining({ as: true }),
    );
    if (outcome === '404' || outcome === '401') expect(real).toEqual(nothing[outcome]);
    if (outcome === 'own') expect((await world.missing(name, actor)) ?? real).toEqual(real);
    if (atTheDoor(name, actor)) expect(await world.wrong(name, actor)).toEqual(real);
    if (OUTSIDERS.includes(actor) && name !== 'signIn') expect(toldOf(text, actor)).toEqual([]);
  });
});

describe('the matrix', () => {
  it('is of no endpoint that has a second address', async () => {
    const slash = await world.at('/me/');
    const letters = await world.at('/ME');
    expect([slash, letters]).toEqual([nothing['404'], nothing['404']]);
    expect((await world.real('readMe', 'organizer')).status).toBe(200);
  });

  const address = (name: EndpointName) => `${endpointOf(name).method} ${endpointOf(name).path}`;
  const inMatrix = (Object.keys(MATRIX) as EndpointName[]).map(address).sort();

  it('holds every endpoint of the contract, and nothing else', () => {
    expect(inMatrix).toEqual(ENDPOINT_NAMES.map(address).sort());
  });

  it('is what the API describes of itself', async () => {
    const document = await fetch(`${world.product.url}/api/openapi.json`);
    const { paths } = (await document.json()) as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, operations]) => {
      const own = path.replace(/\{(\w+)\}/g, ':$1');
      return Object.keys(operations).map((method) => `${method.toUpperCase()} ${own}`);
    });
    expect(described.sort()).toEqual(inMatrix);
  });

  it('is all that Express answers, beside what is there for machines and for QA', () => {
    const settings = { ...world.product.settings, sandbox: null };
    const app = createApp(world.product.services, useCases, settings);
    expect(routesOf(app).sort()).toEqual([...inMatrix, ...FOR_MACHINES].sort());
    const withQa = createApp(world.product.services, useCases, world.product.settings);
    expect(routesOf(withQa).sort()).toEqual([...inMatrix, ...FOR_MACHINES, ...FOR_QA].sort());
  });

  it('left the database as it was', async () => {
    expect(await digestOfDatabase(world.product.databaseUrl, SEALED_ANEW)).toEqual(before);
  });
});
