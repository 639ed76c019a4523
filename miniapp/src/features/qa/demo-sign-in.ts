import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';

/** QA becomes somebody who has read how their data is used, or whose guardian has. */
export function demoSignIn(credential: string) {
  const version = NOTICE_VERSIONS['identity-notice'];
  const agreed = { kind: 'identity-notice', version } as const;
  return { provider: 'demo', credential, agreed, guardian: true } as const;
}
