import { agreed } from './family-acts';

/** A demo person signs in who has read how their data is used, or whose guardian has. */
export function demoSignIn(credential: string) {
  return {
    provider: 'demo' as const,
    credential,
    agreed: agreed('identity-notice'),
    guardian: true,
  };
}
