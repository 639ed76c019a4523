import type { Route } from 'playwright-core';
import type { Person } from './person';

/** Sends a request to a path, whose answer gets lost once the server has done what was asked. */
export async function loseAnswer(
  { page }: Person,
  path: string,
  act: () => Promise<void>,
): Promise<void> {
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route(path, lose, { times: 1 });
  await act();
}
