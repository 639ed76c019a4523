import { ownDataEndpoints } from '@gongji/shared/contracts';
import { learnEndpoints } from '../../api';

/** Learns what only the pages of somebody's own data ask for, once one of them is loaded. */
export function learnOwnData(): void {
  learnEndpoints(ownDataEndpoints);
}
