import type { Decision } from '@gongji/shared/decision';
import type { Response } from 'express';
import { decidingReasons } from '../use-cases/deciding-reasons';

/** Writes down for which reasons this request was refused, for the metrics: codes, no persons. */
export function noteRefusedFor(res: Response, decision: Decision | null | undefined): void {
  if (decision) res.locals['refusedFor'] = decidingReasons(decision);
}

export function refusedFor(res: Response): readonly string[] {
  const { refusedFor: codes } = res.locals as { refusedFor?: readonly string[] };
  return codes ?? [];
}
