import type { InsuranceStatus } from '@gongji/shared/contracts';
import { NATION, SCHEME_LABEL } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { useAreaName } from '../../api';
import { Card, type FactRow, Facts, StatusTag, Text } from '../../components';
import { dayText, enrolmentText, INSURANCE } from '../../text';

interface EnrolmentCardProps {
  readonly status: InsuranceStatus;
  /** The newest year whose premium is known to be paid. */
  readonly paidYear: number | null;
}

/** Scheme, status and place, with what the status means for the person. */
export function EnrolmentCard({ status, paidYear }: EnrolmentCardProps): ReactElement {
  const { enrolment, name, idNumberMasked, yearsPaid, insuredSince } = status;
  const areaName = useAreaName(enrolment.areaCode);
  const { label, tone, about } = enrolmentText(enrolment.scheme, enrolment.status);
  const area = `${areaName}${enrolment.provinceDirect ? INSURANCE.provinceDirect : ''}`;
  const rows: FactRow[] = [
    { label: INSURANCE.scheme, value: SCHEME_LABEL[enrolment.scheme] },
    ...(enrolment.areaCode === NATION ? [] : [{ label: INSURANCE.area, value: area }]),
    { label: INSURANCE.years, value: INSURANCE.yearsText(yearsPaid) },
    ...(insuredSince ? [{ label: INSURANCE.since, value: dayText(insuredSince) }] : []),
    { label: INSURANCE.idNumber, value: idNumberMasked },
  ];
  return (
    <>
      <Card>
        <Text className="insured-name">{name}</Text>
        <StatusTag text={label} tone={tone} />
        <Text className="insured-about">{about}</Text>
        {paidYear === null ? null : (
          <Text className="insured-about">{INSURANCE.premiumPaid(paidYear)}</Text>
        )}
      </Card>
      <Facts rows={rows} />
    </>
  );
}
