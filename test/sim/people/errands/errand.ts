import { NOTICE_VERSIONS, type NoticeKind } from '@gongji/shared/vocabulary';
import { z } from 'zod';
import type { CollectorModel } from '../../outside/collector-model';
import type { Phones } from '../phone';
import type { SimPayer } from '../settle-families';

/** What somebody can do it with. */
export interface Hands {
  readonly phones: Phones;
  /** The counter where a premium is paid in cash. */
  readonly counter: Pick<CollectorModel, 'payInCash'>;
}

/** Something that a payer, or a relative of theirs, sets out to do. */
export type Errand = (hands: Hands, payer: SimPayer) => Promise<void>;

const Decided = z.object({ decision: z.object({ outcome: z.string() }), result: z.unknown() });

/** What was shown, where it may be done. */
export function allowedResult<T>(shape: z.ZodType<T>, quoted: unknown): T | null {
  const { data } = Decided.safeParse(quoted);
  return data?.decision.outcome === 'allowed' ? shape.parse(data.result) : null;
}

export function agreed(kind: NoticeKind) {
  return { kind, version: NOTICE_VERSIONS[kind] };
}
