import { randomBytes } from 'node:crypto';
import { createSandbox } from '@gongji/bff/sandbox/create-sandbox';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { identityOf } from '@gongji/bff/sandbox/scenarios/acts/identity-of';
import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';
import axios from 'axios';
import { agreed, createFamily, inviteRelative, join } from '../component/harness/family-story';
import { personClient } from '../component/harness/person-client';
import { GATEWAY_CHANNELS } from '../component/harness/test-channels';
import { PLAYED_DAY } from '../component/money/money-bench';
import { type RealBff, startRealBff } from '../crashes/real-bff';
import { SeenValues } from './seen-values';
import { SENDERS } from './senders';

const MADE_UP = 'a-token-that-nobody-was-ever-given';
const NOBODY = { as: 'nobody', demoId: '' } as const;
const PLENTY = '1000000';

export interface FuzzWorld {
  readonly bff: RealBff;
  readonly seen: SeenValues;
  /** Session tokens by sender; `''` is nobody. */
  readonly tokens: string[];
  /** Signs a sender in again whose session the fuzz has ended. */
  renew(who: number): Promise<void>;
  /** Everything from the start, and a family that has lived a little. */
  beginAnew(): Promise<void>;
  /** True where the process that answers is the one that was started. */
  lives(): Promise<boolean>;
  close(): Promise<void>;
}

/** The BFF as it ships, in a process of its own, with the sandbox and its people. */
export async function openFuzzWorld(databaseUrl: string): Promise<FuzzWorld> {
  const sandbox = await createSandbox({
    databaseUrl,
    channels: GATEWAY_CHANNELS,
    confirmDelayMs: 50,
  });
  const { url: sandboxUrl } = await sandbox.listen(0);
  const key = () => randomBytes(32).toString('base64');
  const bff = await startRealBff({
    DATABASE_URL: databaseUrl,
    SANDBOX_URL: sandboxUrl,
    DATA_KEY: key(),
    INDEX_KEY: key(),
    LIMIT_SIGN_IN: PLENTY,
    LIMIT_INVITATION_CODE: PLENTY,
    LIMIT_FACE_CHECK: PLENTY,
    LIMIT_FACE_CHECK_DAY: PLENTY,
    LIMIT_IDENTITY_CHECK: PLENTY,
  });
  let ended = false;
  void bff.ended.then(() => {
    ended = true;
  });
  const seen = new SeenValues();
  const tokens: string[] = [];
  return {
    bff,
    seen,
    tokens,
    async renew(who) {
      tokens[who] = await tokenOf(bff.url, who);
    },
    async beginAnew() {
      await axios.post(`${bff.url}/qa/reset`, {}, { proxy: false });
      await axios.put(`${bff.url}/qa/settings`, { today: PLAYED_DAY }, { proxy: false });
      seen.forget();
      tokens.splice(0, tokens.length);
      for (const who of SENDERS.keys()) tokens.push(await tokenOf(bff.url, who));
      await liveALittle(bff.url, seen);
    },
    async lives() {
      const { status } = await axios.get(`${bff.url}/healthz`, { proxy: false });
      return status === 200 && !ended;
    },
    async close() {
      await bff.stop();
      await sandbox.close();
    },
  };
}

async function tokenOf(url: string, who: number): Promise<string> {
  const { as, demoId } = SENDERS[who] ?? NOBODY;
  if (as === 'person') return (await signedIn(url, demoId)).token;
  if (as === 'made-up') return MADE_UP;
  if (as === 'nobody') return '';
  const nobody = personClient(url, '', '');
  return (await nobody.ok('signInOperator', { body: { credential: demoId } })).token;
}

async function signedIn(url: string, demoId: string) {
  const body = demoSignIn(demoId);
  const { token, me } = await personClient(url, '', '').ok('signIn', { body });
  return personClient(url, token, me.personId);
}

/** A family with a father, an open invitation and money in its pot. */
async function liveALittle(url: string, seen: SeenValues): Promise<void> {
  const organizer = await signedIn(url, 'lin-jianguo');
  const father = await signedIn(url, 'lin-defu');
  const { familyId } = await createFamily(organizer);
  await join(organizer, father, familyId, 'parent', 'father');
  seen.learn(await inviteRelative(organizer, familyId, 'spouse'));
  const params = { familyId };
  seen.learn(await organizer.ok('movePot', { params, body: { amountFen: 100_000 } }));
  seen.learn(await organizer.ok('readFamily', { params }));
  seen.learn(await organizer.ok('listBindings', { params }));
  seen.learn(await organizer.ok('listRecords', { query: { limit: 20 } }));
  seen.learn({
    provider: 'demo',
    credential: ['lin-jianguo', 'operator-zhou'],
    areaCode: '350100',
  });
  const who = identityOf('su-guifang');
  const faceAgreed = agreed('face-notice');
  const account = { ...demoSignIn('su-guifang'), faceAgreed };
  const nobody = personClient(url, '', '');
  seen.learn(who);
  seen.learn(await nobody.ok('startRealNameCheck', { body: { ...account, ...who } }));
  seen.learn({ version: Object.values(NOTICE_VERSIONS), coverYear: '2026' });
}
