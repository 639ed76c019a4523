import type { Channel } from '../channel/channel';
import { createHttpBindReviewer } from './adapters/outside/http-bind-reviewer';
import { createHttpCoreWallets } from './adapters/outside/http-core-wallets';
import { createHttpCounterDesk } from './adapters/outside/http-counter-desk';
import { createHttpInsuranceCore } from './adapters/outside/http-insurance-core';
import { createHttpOperatorLogin } from './adapters/outside/http-operator-login';
import { createHttpPayout } from './adapters/outside/http-payout';
import { createHttpPlatformLogin } from './adapters/outside/http-platform-login';
import { createHttpPremiumCollector } from './adapters/outside/http-premium-collector';
import { createHttpStatements } from './adapters/outside/http-statements';
import { OUTSIDE_DEADLINE_MS, type OutsideSettings } from './adapters/outside/outside-http';
import { createPlaceholderCodeIssuer } from './adapters/outside/placeholder-code-issuer';
import { createPlaceholderFaceVerifier } from './adapters/outside/placeholder-face-verifier';
import { createPlaceholderMessenger } from './adapters/outside/placeholder-messenger';
import { createPlaceholderProofStore } from './adapters/outside/placeholder-proof-store';
import { createSandboxClock, realClock } from './adapters/outside/sandbox-clock';
import type { Env } from './env';
import type { SandboxDoor } from './http/settings';
import { type PlatformEnv, platformLogins } from './platform-logins';
import type { Services } from './use-cases/context';

export interface OutsideUrls {
  readonly core: string;
  readonly collector: string;
  readonly face: string;
  /** The agency that looks at bindings. */
  readonly agency: string;
  readonly payout: string;
}

type Outside = Pick<
  Services,
  | 'core'
  | 'wallets'
  | 'codes'
  | 'collector'
  | 'face'
  | 'counter'
  | 'reviewer'
  | 'statements'
  | 'payout'
  | 'proofs'
  | 'messenger'
  | 'logins'
  | 'operatorLogin'
  | 'clock'
  | 'realClock'
>;

export interface OutsideWorld {
  readonly services: Outside;
  /** Null where the world is real. */
  readonly sandbox: SandboxDoor | null;
  stop(): void;
}

type Observe = NonNullable<OutsideSettings['observe']>;

/** The world that the environment names. */
export async function openWorld(
  env: Pick<Env, 'SANDBOX_URL' | 'CORE_URL' | 'COLLECTOR_URL' | 'FACE_URL'> &
    Pick<Env, 'AGENCY_URL' | 'PAYOUT_URL'> &
    PlatformEnv,
  channel: Channel,
  observe: Observe,
): Promise<OutsideWorld> {
  const logins = platformLogins(env, observe);
  if (env.SANDBOX_URL) {
    return withLogins(await playedWorld(env.SANDBOX_URL, channel, observe), logins);
  }
  const urls = {
    core: env.CORE_URL ?? '',
    collector: env.COLLECTOR_URL ?? '',
    face: env.FACE_URL ?? '',
    agency: env.AGENCY_URL ?? '',
    payout: env.PAYOUT_URL ?? '',
  };
  return withLogins(realWorld(urls, channel, observe), logins);
}

function withLogins(world: OutsideWorld, more: Services['logins']): OutsideWorld {
  const logins = { ...world.services.logins, ...more };
  return { ...world, services: { ...world.services, logins } };
}

/** The real systems; the operators' directory is not wired in yet, so none of them signs in. */
export function realWorld(
  urls: OutsideUrls,
  channel: Channel,
  observe: Observe,
  deadlineMs = OUTSIDE_DEADLINE_MS,
): OutsideWorld {
  const services = {
    ...systems(urls, { channel, observe, deadlineMs }),
    logins: {},
    operatorLogin: null,
    clock: realClock,
    realClock,
  };
  return { services, sandbox: null, stop: () => {} };
}

/** Everything played by the sandbox, its day included. */
export async function playedWorld(
  url: string,
  channel: Channel,
  observe: Observe,
  deadlineMs = OUTSIDE_DEADLINE_MS,
): Promise<OutsideWorld> {
  const played = createSandboxClock({ baseUrl: url });
  await played.refresh();
  const logins = { demo: createHttpPlatformLogin({ baseUrl: url, observe }) };
  const urls = { core: url, collector: url, face: url, agency: url, payout: url };
  const services = {
    ...systems(urls, { channel, observe, deadlineMs }),
    logins,
    operatorLogin: createHttpOperatorLogin({ baseUrl: url, observe }),
    clock: played,
    realClock,
  };
  return { services, sandbox: { url, onChange: () => played.refresh() }, stop: played.stop };
}

/** Whatever holds personal data or moves money is asked over the channel, statements excepted. */
function systems(urls: OutsideUrls, common: Omit<OutsideSettings, 'baseUrl'>) {
  return {
    core: createHttpInsuranceCore({ baseUrl: urls.core, ...common }),
    wallets: createHttpCoreWallets({ baseUrl: urls.core, ...common }),
    codes: createPlaceholderCodeIssuer({ baseUrl: urls.core, ...common }),
    collector: createHttpPremiumCollector({ baseUrl: urls.collector, ...common }),
    face: createPlaceholderFaceVerifier({ baseUrl: urls.face, ...common }),
    counter: createHttpCounterDesk({ baseUrl: urls.agency, ...common }),
    reviewer: createHttpBindReviewer({ baseUrl: urls.agency, ...common }),
    statements: createHttpStatements(urls),
    payout: createHttpPayout({ baseUrl: urls.payout, ...common }),
    proofs: createPlaceholderProofStore(),
    messenger: createPlaceholderMessenger(),
  };
}
