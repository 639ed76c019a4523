import { z } from 'zod';
import type { Outside } from '../../ports/outside';
import type { OutsideHttp } from './outside-http';
import { type WechatApp, wechatNo } from './wechat-errors';

const No = z.object({ errcode: z.number().int() });
const Token = z.object({ access_token: z.string().min(1), expires_in: z.number() });
const Phone = z.object({
  phone_info: z.object({ purePhoneNumber: z.string(), countryCode: z.coerce.string() }),
});

/** WeChat takes our token no more: it was changed, or has ended sooner than it said. */
const TOKEN_OVER: ReadonlySet<number> = new Set([40001, 40014, 42001]);
/** A token is asked for anew so long before its end. */
const MARGIN_MS = 5 * 60_000;
const MAINLAND = '86';

/**
 * 手机号快速验证: `POST /wxa/business/getuserphonenumber` exchanges the code of the telephone
 * button, which lives five minutes and works once, for the number of that account. The app's own
 * token comes from `stable_token`, which gives the same to all processes, and is asked for again
 * once where WeChat does not take it. A number from elsewhere is refused with `phone-not-mainland`.
 */
export function createWechatPhone(
  app: WechatApp,
  http: OutsideHttp,
  now: () => number,
): (code: string) => Promise<Outside<string>> {
  const tokens = tokensOf(app, http, now);
  const ask = async (code: string): Promise<Outside<z.infer<typeof Phone> | NoAnswer>> => {
    const token = await tokens.read();
    if (token.kind !== 'done') return token;
    return http.ask({
      name: 'wechat-phone',
      method: 'POST',
      path: `/wxa/business/getuserphonenumber?access_token=${encodeURIComponent(token.value)}`,
      body: { code },
      answer: z.union([Phone, No]),
      read: false,
    });
  };
  return async (code) => {
    const first = await ask(code);
    if (first.kind !== 'done' || !isOver(first.value)) return phoneOf(first);
    tokens.forget();
    return phoneOf(await ask(code));
  };
}

type NoAnswer = z.infer<typeof No>;
type Answer = z.infer<typeof Phone> | NoAnswer;

const isOver = (answer: Answer) => 'errcode' in answer && TOKEN_OVER.has(answer.errcode);

function phoneOf(answer: Outside<Answer>): Outside<string> {
  if (answer.kind !== 'done') return answer;
  if ('errcode' in answer.value) return wechatNo(answer.value.errcode);
  const { purePhoneNumber, countryCode } = answer.value.phone_info;
  if (countryCode !== MAINLAND) return { kind: 'refused', code: 'phone-not-mainland' };
  return { kind: 'done', value: purePhoneNumber };
}

/** The app's token, kept in this process until shortly before it ends. */
function tokensOf({ appId, secret }: WechatApp, http: OutsideHttp, now: () => number) {
  let kept: { readonly token: string; readonly untilMs: number } | null = null;
  return {
    forget: () => {
      kept = null;
    },
    async read(): Promise<Outside<string>> {
      if (kept && now() < kept.untilMs) return { kind: 'done', value: kept.token };
      const answer = await http.ask({
        name: 'wechat-token',
        method: 'POST',
        path: '/cgi-bin/stable_token',
        body: { grant_type: 'client_credential', appid: appId, secret },
        answer: z.union([Token, No]),
        read: true,
      });
      if (answer.kind !== 'done') return answer;
      if ('errcode' in answer.value) return wechatNo(answer.value.errcode);
      const { access_token: token, expires_in: seconds } = answer.value;
      kept = { token, untilMs: now() + seconds * 1_000 - MARGIN_MS };
      return { kind: 'done', value: token };
    },
  };
}
