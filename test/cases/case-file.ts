import { Outcome } from '@gongji/shared/decision';
import { z } from 'zod';

const OneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

/** One case of a file: a question, its situation, and the answer that is expected. */
export const RuleCase = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  region: z.string().regex(/^\d{6}$/),
  provinceDirect: z.boolean().default(false),
  on: z.string(),
  ask: z.string(),
  given: z.record(z.string(), z.unknown()).nullable().default({}),
  expect: z.looseObject({ outcome: OneOrMore(Outcome) }),
  basis: z.enum(['S', 'S-low', 'D', 'R']),
  source: OneOrMore(z.string()),
});
export type RuleCase = z.infer<typeof RuleCase>;

/** What a shape finds wrong, in one line: `expect.outcome: Invalid input`. */
export function inWords({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
