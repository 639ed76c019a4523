import { z } from 'zod';
import type { BindReviewer, ReviewState } from '../../ports/bind-reviewer';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

/** An answer about another case than the one asked for breaks the contract. */
function stateOf(reviewNumber: string): z.ZodType<ReviewState> {
  return z.object({
    reviewNumber: z.literal(reviewNumber),
    status: z.enum(['received', 'approved', 'refused', 'unknown']),
    code: z.string().max(64).nullable(),
  });
}

/** 经办机构 over HTTP. */
export function createHttpBindReviewer(settings: OutsideSettings): BindReviewer {
  const http = createOutsideHttp(settings);
  return {
    submit: (review) =>
      http.ask({
        name: 'review-submit',
        method: 'POST',
        path: '/agency/reviews',
        body: review,
        answer: stateOf(review.reviewNumber),
        read: false,
      }),
    queryReview: (reviewNumber) =>
      http.ask({
        name: 'review-query',
        method: 'GET',
        path: `/agency/reviews/${encodeURIComponent(reviewNumber)}`,
        answer: stateOf(reviewNumber),
        read: true,
      }),
  };
}
