import { z } from 'zod';
import { productionFaults, SYSTEM_URLS } from './production-faults';
import { rsaKey } from './rsa-key';

/** A key that a restart forgot would leave sealed data that nobody can open, so none is made up. */
const Key = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((key) => key.length === 32, 'must be 32 bytes in base64');

const NotEmpty = z.string().min(1);

/** By commas; none where nothing is given. */
const Keys = z.preprocess(
  (text) => (typeof text === 'string' && text !== '' ? text.split(',') : []),
  z.array(Key),
);

/** An empty variable is one that was not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** The key itself: what was given for it is written into no sentence. */
const rsa = (kind: 'private' | 'public') =>
  z.string().transform((text, context) => {
    const key = rsaKey(kind, text);
    if (key) return key;
    const message = `must be the ${kind} half of an RSA key of at least 2048 bits`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const Port = z.coerce.number().int().min(0).max(65_535);
const Processes = z.coerce.number().int().min(0).max(64);

const KEYS = {
  DATA_KEY: Key,
  INDEX_KEY: Key,
  OTHER_DATA_KEYS: Keys,
  OTHER_INDEX_KEYS: Keys,
};

/** What belongs together: one of them alone opens no platform's door. */
const PLATFORMS = [
  ['WECHAT_APP_ID', 'WECHAT_APP_SECRET'],
  ['ALIPAY_APP_ID', 'ALIPAY_PRIVATE_KEY', 'ALIPAY_PUBLIC_KEY'],
] as const;

const Variables = z
  .object({
    ...KEYS,
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
    WECHAT_APP_ID: optional(NotEmpty),
    WECHAT_APP_SECRET: optional(NotEmpty),
    WECHAT_URL: z.url().default('https://api.weixin.qq.com'),
    ALIPAY_APP_ID: optional(NotEmpty),
    ALIPAY_PRIVATE_KEY: optional(rsa('private')),
    ALIPAY_PUBLIC_KEY: optional(rsa('public')),
    ALIPAY_URL: z.url().default('https://openapi.alipay.com/gateway.do'),
    OTEL_EXPORTER_OTLP_ENDPOINT: optional(z.url()),
    OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
    H5_DIR: optional(NotEmpty),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    WEB_CONCURRENCY: Processes.default(1),
    WORKER_CONCURRENCY: Processes.default(0),
    WORKER: z.enum(['inline', 'off']).default('inline'),
    WORKER_PORT: optional(Port),
    TRUST_PROXY: NotEmpty.default('loopback'),
    SETTLEMENT_SECONDS: z.coerce.number().int().min(0).max(86_400).default(600),
    CHANNELS_FILE: NotEmpty,
    CHANNEL_AREA: z
      .string()
      .regex(/^\d{6}$/)
      .default('000000'),
    LIMIT_SIGN_IN: z.coerce.number().int().min(1).default(10),
    LIMIT_INVITATION_CODE: z.coerce.number().int().min(1).default(10),
    LIMIT_FACE_CHECK: z.coerce.number().int().min(1).default(10),
    LIMIT_IDENTITY_CHECK: z.coerce.number().int().min(1).default(10),
    LIMIT_ADDRESS: z.coerce.number().int().min(1).default(300),
    LIMIT_WRITES: z.coerce.number().int().min(1).default(60),
    LIMIT_FACE_CHECK_DAY: z.coerce.number().int().min(1).default(20),
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
    for (const names of PLATFORMS) {
      const missing = names.filter((name) => !given[name]);
      if (missing.length === names.length) continue;
      for (const name of missing) refuse(name, `is needed with the others of its platform`);
    }
    if (given.NODE_ENV !== 'production') return;
    for (const [name, message] of productionFaults(given)) refuse(name, message);
  });

export type Env = z.output<typeof Variables>;

/** What is wrong with the environment, in one sentence a variable. */
export class EnvError extends Error {}

/**
 * Reads and checks the environment.
 * @throws EnvError
 */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  return checked(Variables, variables);
}

/** The keys alone, for a command that needs nothing else. @throws EnvError */
export function readKeys(variables: NodeJS.ProcessEnv): z.output<typeof KeysOnly> {
  return checked(KeysOnly, variables);
}

const KeysOnly = z.object(KEYS);

function checked<T extends z.ZodType>(schema: T, variables: NodeJS.ProcessEnv): z.output<T> {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  const sentences = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new EnvError(sentences.join('; '));
}
