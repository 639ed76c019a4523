import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { AreaCode, EnrolmentStatus, ParentRole, Relation, Scheme } from '../vocabulary';
import { Count } from './parts';

const Period = z.object({ from: CivilDateText, to: CivilDateText });

export const BindGiven = z.object({
  payer: z
    .object({
      scheme: Scheme.default('employee'),
      account: z.boolean().default(true),
      status: EnrolmentStatus.default('active'),
      publicExpense: z.boolean().default(false),
      chronicRegistration: z.boolean().default(false),
      memberOfAnother: z.boolean().default(false),
    })
    .prefault({}),
  relative: z
    .object({
      relation: Relation.default('child'),
      role: ParentRole.nullable().default(null),
      scheme: Scheme.default('resident'),
      status: EnrolmentStatus.default('active'),
      area: AreaCode.default('350100'),
      publicExpense: z.boolean().default(false),
      sharesOwnAccount: z.boolean().default(false),
      faceVerified: z.boolean().default(true),
      consented: z.boolean().default(true),
      boundBefore: z.boolean().default(false),
    })
    .prefault({}),
  payerBinds: z
    .object({
      now: Count.default(0),
      ever: Count.default(0),
      sameRoleNow: Count.default(0),
      codeLinksNow: Count.default(0),
    })
    .prefault({}),
  relativePayers: z
    .array(z.object({ area: AreaCode }))
    .max(50)
    .default([]),
  mutual: z.boolean().default(false),
  period: Period.nullable().default(null),
  /** The payer signed the promise, where the area has one signed. */
  signed: z.boolean().default(true),
  /** Papers that prove the relation were handed in, where the area asks for them. */
  papersGiven: z.boolean().default(true),
});
export type BindGiven = z.infer<typeof BindGiven>;
