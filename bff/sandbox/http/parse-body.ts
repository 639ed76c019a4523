import type { Request } from 'express';
import type { z } from 'zod';
import { Refusal } from './refusal';

/** The body as the schema wants it; refuses with 400 `body-invalid`. */
export function parseBody<T extends z.ZodType>(schema: T, req: Request): z.infer<T> {
  const parsed = schema.safeParse(req.body);
  if (!parsed.success) throw new Refusal(400, 'body-invalid');
  return parsed.data;
}
