import type { ResponseOf } from '@gongji/shared/contracts';
import { NATION } from '@gongji/shared/vocabulary';
import type { PersonRow } from '../../adapters/postgres/people';
import type { InsuredPerson } from '../../ports/insurance-core';
import { traitsOf, whereOf } from '../area-policy';
import type { UseCase } from '../context';
import { enrolmentOf } from '../family-view';
import { readInsuredById } from '../person';
import { now } from '../time';

type Status = ResponseOf<'readInsuranceStatus'>;

const NOT_INSURED = {
  scheme: 'none',
  status: 'terminated',
  areaCode: NATION,
  provinceDirect: false,
} as const;

/** My scheme, status and account, as the insurance core has them this moment. */
export const readInsuranceStatus: UseCase<'readInsuranceStatus'> = async (services, call) => {
  const { person, insured } = await readInsuredById(services, call.actor.personId);
  const enrolment = insured ? enrolmentOf(insured) : NOT_INSURED;
  const { hotlines } = traitsOf(whereOf(services, enrolment));
  return { ...namesOf(person), ...yearsOf(insured), enrolment, asOf: now(services), hotlines };
};

function namesOf({ name, idNumberMasked }: PersonRow): Pick<Status, 'name' | 'idNumberMasked'> {
  return { name, idNumberMasked };
}

function yearsOf(
  insured: InsuredPerson | null,
): Pick<Status, 'yearsPaid' | 'insuredSince' | 'account'> {
  if (!insured) return { yearsPaid: 0, insuredSince: null, account: null };
  const { yearsPaid, insuredSince, account } = insured;
  if (!account) return { yearsPaid, insuredSince, account };
  const { balanceFen, pastYearsFen, thisYearFen } = account;
  return { yearsPaid, insuredSince, account: { balanceFen, pastYearsFen, thisYearFen } };
}
