import { useFamily, useRead } from '../../api';
import type { Situation } from '../../components';

interface Asked {
  readonly memberId: string;
  readonly amountFen: number | null;
}

/**
 * A member's premium as a question to the rules, with my own account as it stands: what is asked
 * when somebody wants to know how it would be elsewhere or on another day.
 */
export function useSituation(coverYear: number): (asked: Asked) => Situation {
  const members = useFamily().data?.members ?? [];
  const potFen = useFamily().data?.potFen ?? null;
  const account = useRead('readInsuranceStatus', {}).data?.account;
  const { balanceFen = 0, pastYearsFen = null } = account ?? {};
  return ({ memberId, amountFen }) => {
    const member = members.find((one) => one.memberId === memberId);
    const { scheme, status } = member?.enrolment ?? {};
    return {
      ask: 'pay-premium',
      given: {
        coverYear,
        ...(amountFen === null ? {} : { amountFen }),
        bind: member?.kind === 'temporary' ? 'temporary' : 'active',
        payer: { balanceFen, pastYearsFen, potFen },
        member: { ...(scheme ? { scheme } : {}), ...(status ? { status } : {}) },
      },
    };
  };
}
