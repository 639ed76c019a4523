import { createHash, randomBytes } from 'node:crypto';
import { type Request, Router } from 'express';
import type { Database, Run } from '../database/open-database';
import { useCode, usesInAMinute } from './one-time-codes';
import type { PlayedWechat } from './played-platforms';

const CALLS_A_MINUTE = 100;
const TOKEN_SECONDS = 7_200;

/** WeChat says no with HTTP 200 and a number. */
class WechatNo extends Error {
  constructor(readonly errcode: number) {
    super(String(errcode));
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** WeChat's server side of sign-in and telephone, at its own paths, for one app. */
export function wechatRouter(database: Database, app: PlayedWechat): Router {
  const router = Router();
  const answer = (path: string, work: (req: Request) => Promise<object>) =>
    router.all(path, async (req, res) => {
      const body = await work(req).catch((error: unknown) => {
        if (!(error instanceof WechatNo)) throw error;
        return { errcode: error.errcode, errmsg: 'played' };
      });
      // The real one names its JSON plain text too.
      res.type('text/plain').send(JSON.stringify(body));
    });
  answer('/sns/jscode2session', async ({ query }) => {
    requireApp(app, query['appid'], query['secret']);
    return database.inTransaction((run) => session(run, textOf(query['js_code'])));
  });
  answer('/cgi-bin/stable_token', async ({ body }) => {
    requireApp(app, body?.appid, body?.secret);
    return { access_token: tokenOf(app), expires_in: TOKEN_SECONDS };
  });
  answer('/wxa/business/getuserphonenumber', async ({ query, body }) => {
    if (query['access_token'] !== tokenOf(app)) throw new WechatNo(40001);
    const code = textOf(body?.code);
    const use = await database.inTransaction((run) => useCode(run, { kind: 'weapp-phone', code }));
    if (use.end !== 'done') throw new WechatNo(40029);
    const phone = { phoneNumber: use.value, purePhoneNumber: use.value, countryCode: '86' };
    return { errcode: 0, errmsg: 'ok', phone_info: phone };
  });
  return router;
}

function requireApp(app: PlayedWechat, appId: unknown, secret: unknown): void {
  if (appId !== app.appId) throw new WechatNo(40013);
  if (secret !== app.secret) throw new WechatNo(40125);
}

/** The same for as long as the app's secret is: "stable". */
function tokenOf({ appId, secret }: PlayedWechat): string {
  return createHash('sha256').update(`${appId}:${secret}`).digest('base64url');
}

/** The account is named by the code; two names play what cannot be had otherwise. */
async function session(run: Run, code: string): Promise<object> {
  const use = await useCode(run, { kind: 'weapp', code });
  if (use.end !== 'done') throw new WechatNo(use.end === 'used' ? 40163 : 40029);
  if (use.value === 'account-busy') throw new WechatNo(-1);
  if (use.value === 'account-at-risk') throw new WechatNo(40226);
  if ((await usesInAMinute(run, 'weapp', use.value)) > CALLS_A_MINUTE) throw new WechatNo(45011);
  return { openid: use.value, session_key: randomBytes(16).toString('base64') };
}
