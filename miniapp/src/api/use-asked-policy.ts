import type { PolicyView } from '@gongji/shared/contracts';
import { NATION } from '@gongji/shared/vocabulary';
import { useState } from 'react';
import { useParam } from '../platform/navigate';
import { useSession } from '../state/session';
import { type Read, useRead } from './use-read';

export interface AskedPolicy {
  readonly areaCode: string;
  /** True where the area is my own and I am insured with the province itself. */
  readonly provinceDirect: boolean;
  /** The day asked for; the server's today while none was picked. */
  readonly day: string;
  readonly policy: Read<PolicyView>;
  readonly ready: boolean;
  readonly setArea: (areaCode: string) => void;
  readonly setDay: (day: string) => void;
}

/** The policy of the picked area and day: at first the address's, else my own area and today. */
export function useAskedPolicy(): AskedPolicy {
  const [area, setArea] = useState(useParam('areaCode'));
  const [picked, setDay] = useState(useParam('on'));
  const signedIn = useSession((session) => session.token !== null);
  const mine = useRead('readInsuranceStatus', {}, { enabled: signedIn && area === '' });
  const settled = area !== '' || !signedIn || mine.data !== undefined || mine.problem !== null;
  const own = mine.data?.enrolment;
  const areaCode = area || (own?.areaCode ?? NATION);
  const provinceDirect = own?.areaCode === areaCode && own.provinceDirect;
  const policy = useRead(
    'readPolicy',
    { params: { areaCode }, query: picked ? { on: picked } : {} },
    { enabled: settled },
  );
  const day = picked || (policy.data?.day.slice(0, 10) ?? '');
  return { areaCode, provinceDirect, day, policy, ready: settled, setArea, setDay };
}
