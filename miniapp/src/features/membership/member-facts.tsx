import type { MemberView } from '@gongji/shared/contracts';
import { MEMBER_KIND_LABEL, SCHEME_LABEL, STATUS_LABEL } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { useAreaName } from '../../api';
import { Facts } from '../../components';
import { FAMILY, instantDayText, MEMBER, relationText } from '../../text';

interface MemberFactsProps {
  readonly member: MemberView;
}

/** Who the member is and how they are insured, as far as the reader may know it. */
export function MemberFacts({ member }: MemberFactsProps): ReactElement {
  const { relation, role, kind, idNumberMasked, enrolment, joinedAt, organizer } = member;
  const area = useAreaName(enrolment?.areaCode);
  const insured = enrolment
    ? [
        { label: MEMBER.scheme, value: SCHEME_LABEL[enrolment.scheme] },
        { label: MEMBER.status, value: STATUS_LABEL[enrolment.status] },
        { label: MEMBER.area, value: area },
      ]
    : [];
  const rows = [
    { label: MEMBER.relation, value: organizer ? FAMILY.organizer : relationText(relation, role) },
    { label: MEMBER.kind, value: MEMBER_KIND_LABEL[kind] },
    ...(idNumberMasked ? [{ label: MEMBER.idNumber, value: idNumberMasked }] : []),
    ...insured,
    { label: MEMBER.joined, value: instantDayText(joinedAt) },
  ];
  return <Facts rows={rows} />;
}
