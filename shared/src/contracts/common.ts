import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { Decision } from '../decision';
import { AreaCode, EnrolmentStatus, Id, NoticeAgreed, Scheme } from '../vocabulary';

/** ISO 8601 in UTC. */
export const Instant = z.iso.datetime();

export const FamilyPath = z.object({ familyId: Id });
export const MemberPath = z.object({ familyId: Id, memberId: Id });

/** 350102********0012: area, stars, last four. Full numbers never leave the server. */
export const MaskedIdNumber = z.string();

/** What every command answers: the decision, and what it made; null when quoted and not allowed. */
export function decided<T extends z.ZodType>(result: T) {
  return z.object({ decision: Decision, result: result.nullable() });
}

/** Body piece: the paper that was read, and its version. */
export const Agreed = z.object({ agreed: NoticeAgreed });

export const EnrolmentView = z.object({
  scheme: Scheme,
  status: EnrolmentStatus,
  areaCode: AreaCode,
  provinceDirect: z.boolean(),
});
export type EnrolmentView = z.infer<typeof EnrolmentView>;

export const PersonRef = z.object({ personId: Id, name: z.string() });
export type PersonRef = z.infer<typeof PersonRef>;

export const Day = CivilDateText;
