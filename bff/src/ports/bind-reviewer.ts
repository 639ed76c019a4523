import type { PaperDescription } from '@gongji/shared/contracts';
import type { AreaCode, Relation } from '@gongji/shared/vocabulary';
import type { Outside } from './outside';

export interface ReviewCase {
  /** Ours, one a binding. */
  readonly reviewNumber: string;
  readonly areaCode: AreaCode;
  readonly payerIdNumber: string;
  readonly memberIdNumber: string;
  /** Seen from the payer. */
  readonly relation: Relation;
  /** Descriptions only: no agency gives pictures a place to go to yet. */
  readonly papers: readonly PaperDescription[];
}

export interface ReviewState {
  readonly reviewNumber: string;
  readonly status: 'received' | 'approved' | 'refused' | 'unknown';
  /** Why it was refused, the agency's own code. */
  readonly code: string | null;
}

/**
 * 经办机构: looks at a binding before it may pay, where the area wants that. Idempotent by our
 * number; a decision may take days, so it is asked for again and again.
 */
export interface BindReviewer {
  /** Refused with a code of its own where the case cannot be taken at all: a person looks then. */
  submit(review: ReviewCase): Promise<Outside<ReviewState>>;
  queryReview(reviewNumber: string): Promise<Outside<ReviewState>>;
}
