import { z } from 'zod';

/** Ready-made states of the played world; `/?scenario=<name>` opens one in the H5 preview. */
export const ScenarioName = z.enum([
  'first-time-organizer',
  'invited-elder',
  'face-check-fails',
  'temporary-member-upgrade',
  'premium-due',
  'payment-processing',
  'refund-pending',
  'month-end-batch',
  'wallet-returns-at-six',
  'prepared-payment',
  'removed-member',
  'binding-in-review',
  'area-without-sharing',
  'operator',
]);
export type ScenarioName = z.infer<typeof ScenarioName>;

/**
 * POST /qa/scenarios/:name forgets everything, plays the scenario, and answers who opens which page
 * now. Behind the QA door: only with the sandbox, never in production mode.
 */
export const QaScene = z.object({
  scenario: ScenarioName,
  /** A credential of the demo sign-in, or of the operators'. */
  as: z.object({ kind: z.enum(['person', 'operator']), demoId: z.string() }),
  uiMode: z.enum(['standard', 'elder']),
  /** A page by its name in the client's table of routes. */
  page: z.string(),
  params: z.record(z.string(), z.string()),
});
export type QaScene = z.infer<typeof QaScene>;

/** POST /qa/reconciliations: holds a day against the statements now, instead of at 06:30. */
export const QaReconciliation = z.object({ day: z.iso.date() });
