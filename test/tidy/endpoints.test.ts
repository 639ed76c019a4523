import { ENDPOINT_NAMES, endpointOf } from '@gongji/shared/contracts';
import { mountEndpoints } from '../../bff/src/http/mount';
import { DEFAULT_LIMITS } from '../../bff/src/http/settings';
import { importsOf } from './imports';
import { sources } from './sources';

type Mount = Parameters<typeof mountEndpoints>;

/** Mounting only reads the settings; nothing is called, so the rest may be missing. */
function mountedRoutes(): string[] {
  const settings = { limits: DEFAULT_LIMITS } as Mount[2];
  const router = mountEndpoints({} as Mount[0], {} as Mount[1], settings);
  return router.stack.flatMap(({ route }) =>
    (route?.stack ?? []).slice(0, 1).map(({ method }) => `${method.toUpperCase()} ${route?.path}`),
  );
}

const table = ENDPOINT_NAMES.map((name) => {
  const { method, path } = endpointOf(name);
  return `${method} ${path}`;
});

describe('the endpoint table', () => {
  it('is what Express serves, route for route', () => {
    expect(mountedRoutes()).toEqual(table);
  });

  it('holds each method and path once', () => {
    expect(new Set(table).size).toBe(table.length);
  });

  it('makes every command a request that changes something, and nothing else quotable', () => {
    const rows = ENDPOINT_NAMES.map((name) => ({ name, ...endpointOf(name) }));
    expect(rows.filter(({ command, method }) => command && method === 'GET')).toEqual([]);
    expect(rows.filter(({ command, quotable }) => quotable && !command)).toEqual([]);
  });

  it('carries the family or the record in the path of what belongs to one', () => {
    const missing = ENDPOINT_NAMES.filter((name) => {
      const { scope, path } = endpointOf(name);
      return scope === 'family' && !path.includes(':familyId');
    });
    expect(missing).toEqual([]);
  });

  it('has a use case a row, in a file of its own', () => {
    const file = sources.find(({ path }) => path === 'bff/src/use-case-table.ts');
    const own = file === undefined ? [] : importsOf(file).filter(({ typeOnly }) => !typeOnly);
    expect(new Set(own.map(({ to }) => to)).size).toBe(ENDPOINT_NAMES.length);
  });
});
