import type { Product } from './start-product';

/** Name and number of a demo person, as whoever types them in knows them. */
export async function identityOf({ services }: Product, demoId: string) {
  const answer = await services.logins.demo?.exchange(demoId);
  if (answer?.kind !== 'done') throw new Error(`the sandbox does not know ${demoId}`);
  const { name, idNumber } = answer.value;
  return { name, idNumber };
}
