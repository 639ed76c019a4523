import type { PolicyView } from '@gongji/shared/contracts';
import { NATION } from '@gongji/shared/vocabulary';
import { useState } from 'react';
import { type Read, useRead } from '../../api';
import { useParam } from '../../platform/navigate';
import { useSession } from '../../state/session';

interface AskedPolicy {
  readonly areaCode: string;
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
  const areaCode = area || (mine.data?.enrolment.areaCode ?? NATION);
  const policy = useRead(
    'readPolicy',
    { params: { areaCode }, query: picked ? { on: picked } : {} },
    { enabled: settled },
  );
  const day = picked || (policy.data?.day.slice(0, 10) ?? '');
  return { areaCode, day, policy, ready: settled, setArea, setDay };
}
