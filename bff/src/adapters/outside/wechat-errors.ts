import type { Outside } from '../../ports/outside';

export interface WechatApp {
  readonly appId: string;
  readonly secret: string;
}

/** WeChat's numbers that are a no to this person; any other is about us, or no answer at all. */
const REFUSED: Readonly<Record<number, string>> = {
  40029: 'credential-unknown',
  40163: 'credential-unknown',
  40226: 'account-blocked',
  45011: 'asked-too-often',
};

/** -1 is WeChat's "busy"; what is not in the table says that our own setting is wrong. */
export function wechatNo(errcode: number): Outside<never> {
  const code = REFUSED[errcode];
  return code ? { kind: 'refused', code } : { kind: 'unsure', why: `wechat-${errcode}` };
}
