export const SYSTEM_URLS = [
  'CORE_URL',
  'COLLECTOR_URL',
  'FACE_URL',
  'AGENCY_URL',
  'PAYOUT_URL',
] as const;
const PLATFORM_URLS = ['WECHAT_URL', 'ALIPAY_URL'] as const;

/** What of the environment counts in production beyond its shape. */
interface Given {
  readonly SANDBOX_URL?: string | undefined;
  readonly WECHAT_APP_ID?: string | undefined;
  readonly ALIPAY_APP_ID?: string | undefined;
  readonly DATA_KEY: Buffer;
  readonly INDEX_KEY: Buffer;
}

type Fault = readonly [variable: string, message: string];

const KEYS = ['DATA_KEY', 'INDEX_KEY'] as const;
/** Of 32 random bytes hardly two are alike; one that was typed, or left at zero, has few. */
const LEAST_DIFFERENT_BYTES = 16;
const THIS_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * What must not be where real people and real money are: the played world, with which the demo
 * sign-in and the QA door come; keys that are none; secrets over an open wire; nobody let in.
 * @returns one fault a variable, with a sentence that begins after its name
 */
export function productionFaults(given: Given & Readonly<Record<string, unknown>>): Fault[] {
  return [...playedFaults(given), ...keyFaults(given), ...wireFaults(given), ...doorFaults(given)];
}

function playedFaults({ SANDBOX_URL }: Given): Fault[] {
  if (!SANDBOX_URL) return [];
  return [['SANDBOX_URL', 'must not be set in production: the demo sign-in and QA come with it']];
}

function keyFaults(given: Given): Fault[] {
  const faults = KEYS.filter((name) => new Set(given[name]).size < LEAST_DIFFERENT_BYTES).map(
    (name): Fault => [name, 'is no random key'],
  );
  if (!given.DATA_KEY.equals(given.INDEX_KEY)) return faults;
  return [...faults, ['INDEX_KEY', 'must be another key than DATA_KEY']];
}

/** A proxy on the same machine may do the encrypting. */
function wireFaults(given: Readonly<Record<string, unknown>>): Fault[] {
  return [...SYSTEM_URLS, ...PLATFORM_URLS]
    .filter((name) => isOpenWire(given[name]))
    .map((name): Fault => [name, 'must be https']);
}

function isOpenWire(url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol !== 'https:' && !THIS_MACHINE.test(hostname);
}

function doorFaults({ WECHAT_APP_ID, ALIPAY_APP_ID }: Given): Fault[] {
  if (WECHAT_APP_ID || ALIPAY_APP_ID) return [];
  return [['WECHAT_APP_ID', 'is needed in production, or ALIPAY_APP_ID: else nobody can sign in']];
}
