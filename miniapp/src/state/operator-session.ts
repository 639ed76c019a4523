import type { OperatorView } from '@gongji/shared/contracts';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { persisted } from './persisted';

interface OperatorSession {
  readonly token: string | null;
  readonly operator: OperatorView | null;
  readonly signedIn: (token: string, operator: OperatorView) => void;
  readonly ended: () => void;
}

/** Who runs the product from this browser; apart from whoever is signed in as a family's member. */
export const useOperatorSession = create<OperatorSession>()(
  persist(
    (set) => ({
      token: null,
      operator: null,
      signedIn: (token, operator) => set({ token, operator }),
      ended: () => set({ token: null, operator: null }),
    }),
    {
      name: 'operator-session',
      storage: persisted(),
      partialize: ({ token, operator }) => ({ token, operator }) as OperatorSession,
    },
  ),
);
