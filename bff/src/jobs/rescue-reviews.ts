import { insertReviewJob, listReviewsWithoutJob } from '../adapters/postgres/binding-reviews';
import type { Services } from '../use-cases/context';

/** Gives every binding in review that lost its job a new one; returns how many there were. */
export async function rescueReviews(services: Services, startup: boolean): Promise<number> {
  const bindingIds = await listReviewsWithoutJob(services.db, startup);
  for (const bindingId of bindingIds) await insertReviewJob(services.db, bindingId);
  if (bindingIds.length > 0)
    services.log.warn({ reviews: bindingIds.length }, 'Reviews had lost their job');
  return bindingIds.length;
}
