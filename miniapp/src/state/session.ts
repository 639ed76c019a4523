import type { Me } from '@gongji/shared/contracts';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { persisted } from './persisted';

interface Session {
  readonly token: string | null;
  readonly me: Me | null;
  readonly signedIn: (token: string, me: Me) => void;
  readonly meRead: (me: Me) => void;
  readonly ended: () => void;
}

/** Who is signed in on this device. `me.familyIds[0]` is the family the screens show. */
export const useSession = create<Session>()(
  persist(
    (set) => ({
      token: null,
      me: null,
      signedIn: (token, me) => set({ token, me }),
      meRead: (me) => set({ me }),
      ended: () => set({ token: null, me: null }),
    }),
    {
      name: 'session',
      storage: persisted(),
      partialize: ({ token, me }) => ({ token, me }) as Session,
    },
  ),
);

/** The newest family of the signed-in person, or null. */
export function useFamilyId(): string | null {
  return useSession((session) => session.me?.familyIds[0] ?? null);
}
