import { addDays, fromShanghai } from '@gongji/shared/calendar';
import type { EndpointName, ParsedRequest } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { countRefusals, insertRefusals } from '../adapters/postgres/refusals';
import type { Services } from './context';
import { decidingReasons } from './deciding-reasons';
import { now, today } from './time';

/**
 * Writes down for which reasons somebody was kept from something, and not who it was. It stands
 * beside the answer: where it cannot be written, the person gets the answer all the same.
 */
export async function noteRefusal(
  services: Services,
  command: EndpointName,
  asked: 'quoted' | 'sent',
  decision: Decision,
): Promise<void> {
  const { outcome, stamp } = decision;
  if (outcome === 'allowed') return;
  const codes = decidingReasons(decision);
  const common = { refusedAt: now(services), command, asked, outcome, areaCode: stamp.areaCode };
  try {
    await insertRefusals(
      services.db,
      codes.map((reason) => ({ ...common, reason })),
    );
  } catch (error) {
    services.log.warn({ err: error, command }, 'a refusal was not counted');
  }
}

/** The counts of the last days, today included, by the played calendar. */
export function refusalsBy(
  services: Services,
  { areaCode, days }: ParsedRequest<'countRefusals'>['query'],
) {
  const firstDay = addDays(today(services), 1 - days);
  const since = new Date(fromShanghai(`${firstDay}T00:00:00`)).toISOString();
  return countRefusals(services.db, { since, areaCode });
}
