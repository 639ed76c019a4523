import { z } from 'zod';
import type { Outside } from '../../ports/outside';
import type { PlatformAccount, PlatformLogin } from '../../ports/platform-login';
import { openAlipayAnswer } from './alipay-answer';
import type { AlipayApp } from './alipay-app';
import { alipayForm } from './alipay-form';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

const METHOD = 'alipay.system.oauth.token';

/** An app is told people by `open_id` or, where it is older, by `user_id`; not by both. */
const Answer = z.union([
  z.object({ open_id: z.string().min(1).max(128) }).transform(({ open_id }) => open_id),
  z.object({ user_id: z.string().min(1).max(64) }).transform(({ user_id }) => user_id),
  z.object({ code: z.string(), sub_code: z.string().optional() }),
]);
type Answer = z.infer<typeof Answer>;

/** Alipay's sub-codes that are a no to this person; any other is about us, or a busy system. */
const REFUSED: Readonly<Record<string, string>> = {
  'isv.code-invalid': 'credential-unknown',
  'isv.code-is-null': 'credential-unknown',
  'isv.user-is-forbid': 'account-blocked',
  'isp.user-risk-control': 'account-blocked',
  'isv.app-call-limited': 'asked-too-often',
};

/**
 * Sign-in with Alipay: the code of `my.getAuthCode`, which works once, is exchanged at the gateway.
 * The request is signed (RSA2), and no answer is read whose signature is not Alipay's. Its own
 * tokens are not kept: we ask nothing more in anybody's name. Not asked twice.
 */
export function createAlipayLogin(
  app: AlipayApp,
  settings: OutsideSettings,
  now: () => number = Date.now,
): PlatformLogin {
  const gateway = new URL(settings.baseUrl);
  const http = createOutsideHttp({ ...settings, baseUrl: gateway.origin });
  return {
    async exchange(code) {
      const asked = { method: METHOD, grant_type: 'authorization_code', code };
      const answer = await http.ask({
        name: 'alipay-oauth-token',
        method: 'POST',
        path: gateway.pathname,
        form: alipayForm(app, asked, now()),
        open: (text) => openAlipayAnswer(text, METHOD, app.alipayKey),
        answer: Answer,
        read: false,
      });
      return answer.kind === 'done' ? accountOf(answer.value) : answer;
    },
  };
}

function accountOf(answer: Answer): Outside<PlatformAccount> {
  if (typeof answer === 'string') {
    return { kind: 'done', value: { subject: answer, realName: null } };
  }
  const { sub_code: subCode = answer.code } = answer;
  const code = REFUSED[subCode];
  return code ? { kind: 'refused', code } : { kind: 'unsure', why: `alipay-${subCode}` };
}
