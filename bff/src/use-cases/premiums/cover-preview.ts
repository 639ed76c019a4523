import { CivilDateText } from '@gongji/shared/calendar';
import type { CoverPreview } from '@gongji/shared/contracts';
import { decideCoverStart } from '@gongji/shared/rules';
import { z } from 'zod';
import type { InsuredPerson } from '../../ports/insurance-core';

const Cover = z.object({
  coverFrom: CivilDateText.nullable().catch(null).default(null),
  waitingMonths: z.number().int().nullable().catch(null).default(null),
});

/** When cover would begin if the premium were paid on this day, by the insured's own area. */
export function coverPreview(
  insured: InsuredPerson | null,
  coverYear: number,
  paidOn: string,
): CoverPreview {
  if (!insured) return { coverFrom: null, waitingMonths: null };
  const { areaCode: region, provinceDirect, insuredLastYear, gapYears, bornOn, freshman } = insured;
  const decision = decideCoverStart(
    { region, provinceDirect, on: paidOn },
    { coverYear, paidOn, insuredLastYear, gapYears, repairedYears: 0, bornOn, freshman },
  );
  return Cover.parse(decision.answer);
}
