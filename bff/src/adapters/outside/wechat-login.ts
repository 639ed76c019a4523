import { z } from 'zod';
import type { Outside } from '../../ports/outside';
import type { PlatformAccount, PlatformLogin } from '../../ports/platform-login';
import { createOutsideHttp, type OutsideSettings } from './outside-http';
import { type WechatApp, wechatNo } from './wechat-errors';
import { createWechatPhone } from './wechat-phone';

/**
 * What `code2session` answers, always with HTTP 200. The session key is not even parsed: what was
 * never read can neither be logged nor sent on.
 */
const Answer = z.union([
  z.object({ openid: z.string().min(1).max(64) }),
  z.object({ errcode: z.number().int() }),
]);
type Answer = z.infer<typeof Answer>;

/**
 * Sign-in with WeChat: `GET /sns/jscode2session` exchanges the code of `wx.login`, which lives five
 * minutes and works once, for the openid. Not asked twice. The secret stands in the address, which
 * is written into no log.
 */
export function createWechatLogin(
  app: WechatApp,
  settings: OutsideSettings,
  now: () => number = Date.now,
): PlatformLogin {
  const http = createOutsideHttp(settings);
  return {
    readPhone: createWechatPhone(app, http, now),
    async exchange(code) {
      const asked = new URLSearchParams({
        appid: app.appId,
        secret: app.secret,
        js_code: code,
        grant_type: 'authorization_code',
      });
      const answer = await http.ask({
        name: 'wechat-code2session',
        method: 'GET',
        path: `/sns/jscode2session?${asked}`,
        answer: Answer,
        read: false,
      });
      return answer.kind === 'done' ? accountOf(answer.value) : answer;
    },
  };
}

function accountOf(answer: Answer): Outside<PlatformAccount> {
  if ('openid' in answer) {
    return { kind: 'done', value: { subject: answer.openid, realName: null } };
  }
  return wechatNo(answer.errcode);
}
