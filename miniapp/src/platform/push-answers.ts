/** What was said, template by template; one that nobody said anything about is not there. */
export type PushSaid = Readonly<Record<string, boolean>>;

/** What `wx.requestSubscribeMessage` hands to `success`: it does so for "cancel" as well. */
export type WechatAnswer = Readonly<Record<string, unknown>>;

/**
 * accept and reject are a person's words; ban (the owner's template is blocked) and filter (another
 * has the same title) are not.
 */
export function saidToWechat(templateIds: readonly string[], answer: WechatAnswer): PushSaid {
  const spoken = templateIds.filter((id) => answer[id] === 'accept' || answer[id] === 'reject');
  return Object.fromEntries(spoken.map((id) => [id, answer[id] === 'accept']));
}

/** The main switch is off. */
const SWITCHED_OFF = 20_004;

/** A long-term template fails with "cancel"; the main switch off is a no to everything. */
export function refusedToWechat(
  templateIds: readonly string[],
  failure: { readonly errCode?: number; readonly errMsg?: string },
): PushSaid {
  const no = failure.errCode === SWITCHED_OFF || /cancel/i.test(failure.errMsg ?? '');
  return no ? allRefused(templateIds) : {};
}

/** What `my.requestSubscribeMessage` hands to `success`. */
export interface AlipayAnswer {
  readonly result?: { readonly subscribedEntityIds?: readonly string[] };
}

export function saidToAlipay(templateIds: readonly string[], answer: AlipayAnswer): PushSaid {
  const allowed = new Set(answer.result?.subscribedEntityIds ?? []);
  return Object.fromEntries(templateIds.map((id) => [id, allowed.has(id)]));
}

export function allRefused(templateIds: readonly string[]): PushSaid {
  return Object.fromEntries(templateIds.map((id) => [id, false]));
}
