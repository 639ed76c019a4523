import { ageOn } from '@gongji/shared/calendar';
import { AGE_OF_OWN_CONSENT, bornOnOf } from '@gongji/shared/vocabulary';
import type { Services } from './context';
import { today } from './time';

/** True for a number of somebody for whom a guardian answers. */
export function isUnderAge(services: Services, idNumber: string): boolean {
  return ageOn(bornOnOf(idNumber), today(services)) < AGE_OF_OWN_CONSENT;
}
