import type { z } from 'zod';

const secrets = new WeakSet<object>();

/** Marks what tells who somebody is, or where their money lies: no phone keeps it in its store. */
export function secret<S extends z.ZodType>(schema: S): S {
  secrets.add(schema);
  return schema;
}

/** True for the schema that was marked itself, not for one that holds it. */
export function isSecret(schema: object): boolean {
  return secrets.has(schema);
}
