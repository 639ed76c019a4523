import { sign } from 'node:crypto';
import type { AlipayApp } from './alipay-app';

const SHANGHAI_MS = 8 * 3_600_000;

type Form = Readonly<Record<string, string>>;

/** Alipay's `yyyy-MM-dd HH:mm:ss`, which is read in Asia/Shanghai wherever the server stands. */
function timestamp(nowMs: number): string {
  return new Date(nowMs + SHANGHAI_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** What is signed: every field that is not empty, sorted by name, as `a=1&b=2`, not encoded. */
export function alipaySigned({ sign: _sign, ...form }: Form): string {
  return Object.keys(form)
    .filter((key) => form[key])
    .sort()
    .map((key) => `${key}=${form[key]}`)
    .join('&');
}

/** A request to Alipay's gateway with its common fields, signed with the app's key (RSA2). */
export function alipayForm(
  { appId, privateKey }: Pick<AlipayApp, 'appId' | 'privateKey'>,
  asked: Form,
  nowMs: number,
): Form {
  const form = {
    ...asked,
    app_id: appId,
    format: 'JSON',
    charset: 'utf-8',
    sign_type: 'RSA2',
    timestamp: timestamp(nowMs),
    version: '1.0',
  };
  const signature = sign('RSA-SHA256', Buffer.from(alipaySigned(form)), privateKey);
  return { ...form, sign: signature.toString('base64') };
}
