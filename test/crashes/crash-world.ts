import { randomBytes } from 'node:crypto';
import { createSandbox, type Sandbox } from '@gongji/bff/sandbox/create-sandbox';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import axios from 'axios';
import { createFamily, join } from '../component/harness/family-story';
import { copyOfDatabase, emptyDatabase } from '../component/harness/new-database';
import { type PersonClient, personClient } from '../component/harness/person-client';
import { GATEWAY_CHANNELS } from '../component/harness/test-channels';
import { PLAYED_DAY } from '../component/money/money-bench';
import { untilFinal } from '../component/money/money-story';
import type { CrashPoint } from './crash-points';
import { startRealBff } from './real-bff';

export const POT_FEN = 100_000;
const CONFIRM_DELAY_MS = 300;

export interface CrashWorld {
  readonly databaseUrl: string;
  readonly sandboxUrl: string;
  /** What a real BFF needs to find all this. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A family with money in its pot, as it lies in a database: each crash begins on a copy of it. */
export interface FamilyAtRest {
  readonly databaseUrl: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly familyId: string;
  readonly payerId: string;
  readonly token: string;
  /** By whom the premium is for. */
  readonly memberIds: Readonly<Record<CrashPoint['relative'], string>>;
}

/** Lives through a family's first days with a real BFF, and puts all to rest. */
export async function prepareFamily(): Promise<FamilyAtRest> {
  const databaseUrl = await emptyDatabase('crash');
  const key = () => randomBytes(32).toString('base64');
  const keys = { DATA_KEY: key(), INDEX_KEY: key() };
  const world = await openWorld(databaseUrl, keys);
  await axios.put(`${world.sandboxUrl}/qa/settings`, { today: PLAYED_DAY }, { proxy: false });
  const bff = await startRealBff(world.env);
  const organizer = await signIn(bff.url, 'lin-jianguo');
  const { familyId } = await createFamily(organizer);
  const memberOf = async (demoId: string, relation: 'parent' | 'sibling') =>
    (await join(organizer, await signIn(bff.url, demoId), familyId, relation)).memberId;
  const memberIds = {
    'lin-defu': await memberOf('lin-defu', 'parent'),
    'collector-refuses': await memberOf('collector-refuses', 'sibling'),
  };
  const body = { amountFen: POT_FEN };
  const { result } = await organizer.ok('movePot', { params: { familyId }, body });
  await untilFinal(organizer, result?.orderId ?? '');
  await bff.stop();
  await world.close();
  const { personId: payerId, token } = organizer;
  return { databaseUrl, keys, familyId, payerId, token, memberIds };
}

/** The outside on a copy of the family's database, ready for a BFF. */
export async function copyWorld({ databaseUrl, keys }: FamilyAtRest): Promise<CrashWorld> {
  return openWorld(await copyOfDatabase(databaseUrl, 'crash'), keys);
}

async function openWorld(databaseUrl: string, keys: FamilyAtRest['keys']): Promise<CrashWorld> {
  const sandbox: Sandbox = await createSandbox({
    databaseUrl,
    channels: GATEWAY_CHANNELS,
    confirmDelayMs: CONFIRM_DELAY_MS,
  });
  const { url: sandboxUrl } = await sandbox.listen(0);
  const env = { ...keys, DATABASE_URL: databaseUrl, SANDBOX_URL: sandboxUrl };
  return { databaseUrl, sandboxUrl, env, close: () => sandbox.close() };
}

async function signIn(url: string, demoId: string): Promise<PersonClient> {
  const body = demoSignIn(demoId);
  const { token, me } = await personClient(url, '', '').ok('signIn', { body });
  return personClient(url, token, me.personId);
}
