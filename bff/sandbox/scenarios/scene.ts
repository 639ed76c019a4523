import type { QaScene } from '@gongji/shared/contracts';
import type { Stage } from './stage';

/** Who opens what once a scenario is played. */
export type Scene = Omit<QaScene, 'scenario'>;

/** A story from a clean start to the moment that QA is to look at. */
export type Scenario = (stage: Stage) => Promise<Scene>;

type Params = Readonly<Record<string, string>>;

/** A demo person with a page of the app open. */
export function person(demoId: string, page: string, params: Params = {}): Scene {
  return { as: { kind: 'person', demoId }, uiMode: 'standard', page, params: { ...params } };
}

/** The same in elder mode. */
export function elder(demoId: string, page: string, params: Params = {}): Scene {
  return { ...person(demoId, page, params), uiMode: 'elder' };
}
