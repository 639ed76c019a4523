import { DEV_ROUTES } from '../../miniapp/src/dev-routes';
import { KIT } from '../../miniapp/src/text/kit';
import type { Screen } from './screen-tour';

/** The page of components, for whoever works on the product. */
export const KIT_TOUR: readonly Screen[] = [
  { name: 'kit', open: (me) => me.goTo(DEV_ROUTES.kit) },
  { name: 'kit-sheet', open: (me) => me.press(KIT.openSheet) },
];
