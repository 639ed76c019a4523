import { z } from 'zod';

/** A key that a restart forgot would leave sealed data that nobody can open, so none is made up. */
const Key = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((key) => key.length === 32, 'must be 32 bytes in base64');

const NotEmpty = z.string().min(1);

/** An empty variable is one that was not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Port = z.coerce.number().int().min(0).max(65_535);
const Processes = z.coerce.number().int().min(0).max(64);

const SYSTEM_URLS = ['CORE_URL', 'COLLECTOR_URL', 'FACE_URL', 'AGENCY_URL', 'PAYOUT_URL'] as const;

const Variables = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    DATABASE_URL: NotEmpty,
    DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
    PORT: Port.default(3000),
    HOST: NotEmpty.default('127.0.0.1'),
    PUBLIC_URL: optional(z.url()),
    SANDBOX_URL: optional(z.url()),
    CORE_URL: optional(z.url()),
    COLLECTOR_URL: optional(z.url()),
    FACE_URL: optional(z.url()),
    AGENCY_URL: optional(z.url()),
    PAYOUT_URL: optional(z.url()),
    H5_DIR: optional(NotEmpty),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    WEB_CONCURRENCY: Processes.default(1),
    WORKER_CONCURRENCY: Processes.default(0),
    WORKER: z.enum(['inline', 'off']).default('inline'),
    WORKER_PORT: optional(Port),
    TRUST_PROXY: NotEmpty.default('loopback'),
    SETTLEMENT_SECONDS: z.coerce.number().int().min(0).max(86_400).default(600),
    DATA_KEY: Key,
    INDEX_KEY: Key,
    LIMIT_SIGN_IN: z.coerce.number().int().min(1).default(10),
    LIMIT_INVITATION_CODE: z.coerce.number().int().min(1).default(10),
    LIMIT_FACE_CHECK: z.coerce.number().int().min(1).default(10),
    LIMIT_IDENTITY_CHECK: z.coerce.number().int().min(1).default(10),
  })
  .superRefine((given, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    for (const name of SYSTEM_URLS) {
      if (!given.SANDBOX_URL && !given[name]) refuse(name, 'is needed without SANDBOX_URL');
    }
    if (given.WEB_CONCURRENCY + given.WORKER_CONCURRENCY === 0) {
      refuse('WEB_CONCURRENCY', 'is 0 and so is WORKER_CONCURRENCY: nothing would run');
    }
    if (given.NODE_ENV === 'production' && given.SANDBOX_URL) {
      refuse('SANDBOX_URL', 'must not be set in production');
    }
  });

export type Env = z.output<typeof Variables>;

/** What is wrong with the environment, in one sentence a variable. */
export class EnvError extends Error {}

/**
 * Reads and checks the environment.
 * @throws EnvError
 */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const result = Variables.safeParse(variables);
  if (result.success) return result.data;
  const sentences = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new EnvError(sentences.join('; '));
}
