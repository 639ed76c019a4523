import type { QaScene, ScenarioName } from '@gongji/shared/contracts';
import { call } from '../../api';
import { playScenario } from '../../api/qa-scenes';
import { OPERATOR_ROUTES } from '../../operator-routes';
import { keepDemoCredential } from '../../platform/demo-credential';
import { addressOf, ROUTES, type RouteName } from '../../routes';
import { useSession } from '../../state/session';
import { useUi } from '../../state/ui-mode';
import { demoSignIn } from './demo-sign-in';

/** Plays a scenario and starts the preview anew, as its person and at its page. */
export async function openScene(name: ScenarioName): Promise<void> {
  // First of all: what still asks under the old session must not end the new one.
  useSession.getState().ended();
  window.localStorage.clear();
  const scene = await playScenario(name);
  await signIn(scene.as);
  useUi.getState().setUiMode(scene.uiMode);
  window.location.replace(`${window.location.pathname}#${addressOfScene(scene)}`);
}

async function signIn({ kind, demoId }: QaScene['as']): Promise<void> {
  if (kind === 'operator') {
    const { signInOperator } = await import('../../api/operator/sign-in-operator');
    return signInOperator(demoId);
  }
  const { token, me } = await call('signIn', { body: demoSignIn(demoId) });
  useSession.getState().signedIn(token, me);
  keepDemoCredential(demoId);
}

/** Where a scene is looked at, below the hash; home where we have no page of that name. */
export function addressOfScene({ page, params }: Pick<QaScene, 'page' | 'params'>): string {
  if (page === 'desk') return `${OPERATOR_ROUTES.desk}?${new URLSearchParams(params)}`;
  return addressOf(isRoute(page) ? page : 'home', params);
}

function isRoute(page: string): page is RouteName {
  return page in ROUTES;
}
