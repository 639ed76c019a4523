import type { Product } from './start-product';

/** Name and number of a demo person, as whoever types them in knows them. */
export async function identityOf({ services }: Product, demoId: string) {
  const answer = await services.logins.demo?.exchange(demoId);
  const realName = answer?.kind === 'done' ? answer.value.realName : null;
  if (!realName) throw new Error(`the sandbox does not know ${demoId}`);
  return realName;
}
