import { z } from 'zod';
import { isSecret } from '../vocabulary';

/**
 * A value less every field that its schema marks as secret: what may be kept on a phone, or written
 * to a log. What the schema does not know stays as it is.
 */
export function withoutSecrets(schema: z.core.$ZodType, value: unknown): unknown {
  if (isSecret(schema)) return undefined;
  if (isWrapper(schema)) return withoutSecrets(schema.unwrap(), value);
  if (schema instanceof z.ZodUnion) {
    return schema.options.reduce((left, option) => withoutSecrets(option, left), value);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((one) => withoutSecrets(schema.element, one));
  }
  return schema instanceof z.ZodObject ? withoutSecretFields(schema, value) : value;
}

function withoutSecretFields(schema: z.ZodObject, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, one]) => {
    const described = schema.shape[name];
    return [name, described ? withoutSecrets(described, one) : one] as const;
  });
  return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
}

type Wrapper = z.ZodNullable | z.ZodOptional | z.ZodDefault | z.ZodPrefault;

function isWrapper(schema: z.core.$ZodType): schema is Wrapper {
  return [z.ZodNullable, z.ZodOptional, z.ZodDefault, z.ZodPrefault].some(
    (kind) => schema instanceof kind,
  );
}
