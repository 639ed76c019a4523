import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { hashToken } from '@gongji/bff/src/use-cases/token';
import type { Provider } from '@gongji/shared/contracts';
import type { Product } from '../harness/start-product';
import type { FamilyPeople } from './family-with-ids';
import type { ActorName } from './matrix';

const LONG_AGO = '2020-01-01T00:00:00Z';

/** The session token of everybody who asks; nobody's is empty. */
export async function tokensOf(
  product: Product,
  people: FamilyPeople,
): Promise<Readonly<Record<ActorName, string>>> {
  return {
    organizer: people.organizer.token,
    payer: people.payer.token,
    member: people.member.token,
    helper: people.helper.token,
    viewer: people.viewer.token,
    removed: people.removed.token,
    stranger: (await product.as('shanghai-daughter')).token,
    other: await newToken(product, 'weapp'),
    operator: (await product.asOperator('operator-zhou')).token,
    expired: await endedToken(product),
    none: '',
  };
}

async function newToken(product: Product, provider: Provider): Promise<string> {
  const body = { ...demoSignIn('lin-jianguo'), provider };
  return (await product.nobody().ok('signIn', { body })).token;
}

/** The organizer's, on a phone that has lain in a drawer. */
async function endedToken(product: Product): Promise<string> {
  const token = await newToken(product, 'demo');
  await product.services.db
    .updateTable('sessions')
    .set({ lastSeenAt: LONG_AGO })
    .where('tokenHash', '=', hashToken(token))
    .execute();
  return token;
}
