import type { PolicyView } from '@gongji/shared/contracts';
import { NATION } from '@gongji/shared/vocabulary';
import { useState } from 'react';
import { useParam } from '../platform/navigate';
import { useSession } from '../state/session';
import { type Read, useRead } from './use-read';

export interface AskedPolicy {
  readonly areaCode: string;
  /** True where it speaks of the people insured with the province itself. */
  readonly provinceDirect: boolean;
  /** The day asked for; the server's today while none was picked. */
  readonly day: string;
  readonly policy: Read<PolicyView>;
  readonly ready: boolean;
  readonly setArea: (areaCode: string, provinceDirect: boolean) => void;
  readonly setDay: (day: string) => void;
}

/** The policy of the picked area and day: at first the address's, else my own area and today. */
export function useAskedPolicy(): AskedPolicy {
  const asked = { area: useParam('areaCode'), direct: useParam('provinceDirect') === 'yes' };
  const [{ area, direct }, setPlace] = useState(asked);
  const [picked, setDay] = useState(useParam('on'));
  const signedIn = useSession((session) => session.token !== null);
  const mine = useRead('readInsuranceStatus', {}, { enabled: signedIn && area === '' });
  const settled = area !== '' || !signedIn || mine.data !== undefined || mine.problem !== null;
  const own = mine.data?.enrolment;
  const areaCode = area || (own?.areaCode ?? NATION);
  const provinceDirect = area ? direct : (own?.provinceDirect ?? false);
  const query = { ...(picked ? { on: picked } : {}), ...direction(provinceDirect) };
  const policy = useRead('readPolicy', { params: { areaCode }, query }, { enabled: settled });
  const day = picked || (policy.data?.day.slice(0, 10) ?? '');
  const setArea = (code: string, of: boolean) => setPlace({ area: code, direct: of });
  return { areaCode, provinceDirect, day, policy, ready: settled, setArea, setDay };
}

/** As an address or a query says it; nothing where it is not so. */
export function direction(provinceDirect: boolean): { provinceDirect?: 'yes' } {
  return provinceDirect ? { provinceDirect: 'yes' } : {};
}
