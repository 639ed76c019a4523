import { randomBytes, sign, verify } from 'node:crypto';
import { type RequestHandler, Router, urlencoded } from 'express';
import { z } from 'zod';
import type { Database } from '../database/open-database';
import { useCode } from './one-time-codes';
import type { PlayedAlipay } from './played-platforms';

const METHOD = 'alipay.system.oauth.token';
const NODE = 'alipay_system_oauth_token_response';
/** A request older than this may be somebody else's, caught and sent again. */
const TIME_WINDOW_MS = 10 * 60_000;
const TOKEN_SECONDS = 300;

const Form = z.record(z.string(), z.string());
type Form = z.infer<typeof Form>;

/** Alipay's gateway with the one method we use: requests verified, answers signed (RSA2). */
export function alipayRouter(database: Database, app: PlayedAlipay): Router {
  const gateway: RequestHandler = async (req, res) => {
    const form = Form.safeParse(req.body).data ?? {};
    const wrong = wrongWith(app, form);
    const answer = wrong ? { error_response: no(wrong) } : await exchange(database, form);
    res.type('text/html;charset=utf-8').send(signed(app, answer));
  };
  return Router().post('/gateway.do', urlencoded({ extended: false, limit: '16kb' }), gateway);
}

type Answer = Readonly<Record<string, object>>;

function no(subCode: string) {
  return { code: '40002', msg: 'Invalid Arguments', sub_code: subCode, sub_msg: '{"演示": "}"}' };
}

/** The signature stands over the characters of the inner answer. */
function signed({ gatewayKey }: PlayedAlipay, answer: Answer): string {
  const [[name, inner]] = Object.entries(answer) as [[string, object]];
  const text = JSON.stringify(inner);
  const signature = sign('RSA-SHA256', Buffer.from(text), gatewayKey).toString('base64');
  return `{"${name}":${text},"sign":"${signature}"}`;
}

function wrongWith(app: PlayedAlipay, form: Form): string | null {
  if (form['app_id'] !== app.appId) return 'isv.invalid-app-id';
  if (form['sign_type'] !== 'RSA2') return 'isv.invalid-signature-type';
  if (!isSigned(app, form)) return 'isv.invalid-signature';
  const at = Date.parse(`${form['timestamp']?.replace(' ', 'T')}+08:00`);
  // NaN is outside of every window.
  if (!(Math.abs(Date.now() - at) < TIME_WINDOW_MS)) return 'isv.invalid-timestamp';
  if (form['method'] !== METHOD) return 'isv.invalid-method';
  return form['grant_type'] === 'authorization_code' ? null : 'isv.grant-type-invalid';
}

function isSigned({ appKey }: PlayedAlipay, { sign: signature = '', ...form }: Form): boolean {
  const pairs = Object.entries(form).filter(([, value]) => value !== '');
  const text = pairs
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');
  return verify('RSA-SHA256', Buffer.from(text), appKey, Buffer.from(signature, 'base64'));
}

/** The account is named by the code; two names play what cannot be had otherwise. */
async function exchange(database: Database, { code = '' }: Form): Promise<Answer> {
  const use = await database.inTransaction((run) => useCode(run, { kind: 'alipay', code }));
  if (use.end !== 'done') return { error_response: no('isv.code-invalid') };
  if (use.value === 'account-busy') {
    return { error_response: { ...no('isp.unknow-error'), code: '20000' } };
  }
  if (use.value === 'account-at-risk') return { error_response: no('isv.user-is-forbid') };
  const token = () => randomBytes(20).toString('hex');
  return {
    [NODE]: {
      user_id: use.value,
      access_token: token(),
      expires_in: TOKEN_SECONDS,
      refresh_token: token(),
      re_expires_in: TOKEN_SECONDS,
    },
  };
}
