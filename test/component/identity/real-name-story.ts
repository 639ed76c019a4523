import type { Provider } from '@gongji/shared/contracts';
import { codeFor } from '../harness/code-for';
import { agreed } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import { personClient } from '../harness/person-client';
import { credentialFor } from '../harness/platform-product';
import type { Product } from '../harness/start-product';

/** Both papers, each by itself. */
export const READ = { agreed: agreed('identity-notice'), faceAgreed: agreed('face-notice') };

/** Accounts of WeChat and Alipay, and the demo people who say that these are theirs. */
export function realNameStory(product: () => Product) {
  const nobody = () => product().nobody();
  const account = (provider: Provider, name: string) => credentialFor(product(), provider, name);
  const finish = (ticket: string, counterCode: string | null = null) =>
    nobody().ok('finishRealNameCheck', { body: { ticket, counterCode } });

  async function signIn(provider: Provider, name: string) {
    const { token, me } = await nobody().ok('signIn', { body: await account(provider, name) });
    return { me, person: personClient(product().url, token, me.personId) };
  }

  async function start(provider: Provider, name: string, demoId: string) {
    const who = await identityOf(product(), demoId);
    const body = { ...(await account(provider, name)), ...who, ...READ };
    return (await nobody().ok('startRealNameCheck', { body })).ticket;
  }

  async function become(provider: Provider, name: string, demoId: string) {
    const { signedIn } = await finish(await start(provider, name, demoId));
    if (!signedIn) throw new Error('the check was not passed');
    return signedIn.me;
  }

  return {
    nobody,
    account,
    finish,
    signIn,
    start,
    become,
    signInProblem: async (provider: Provider, name: string) =>
      nobody().refused('signIn', { body: await account(provider, name) }),
    counterCodeOf: async (demoId: string) =>
      codeFor(product(), 'counter', (await identityOf(product(), demoId)).idNumber),
  };
}
