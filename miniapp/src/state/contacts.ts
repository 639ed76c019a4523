import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { persisted } from './persisted';
import { useSession } from './session';

/** A relative to call, as the person calls them. */
export interface Contact {
  readonly name: string;
  readonly number: string;
}

interface Contacts {
  readonly kept: Readonly<Record<string, readonly Contact[]>>;
  readonly keep: (personId: string, contacts: readonly Contact[]) => void;
}

/** As many as stand at the foot of a page without hiding the hotline. */
export const MOST_CONTACTS = 2;

/**
 * Numbers that a person saved to call their relatives, on this phone and nowhere else: nobody's
 * number is passed on, and nobody's is shown to who was not given it.
 */
export const useContactStore = create<Contacts>()(
  persist(
    (set) => ({
      kept: {},
      keep: (personId, contacts) =>
        set((state) => ({ kept: { ...state.kept, [personId]: contacts } })),
    }),
    { name: 'contacts', storage: persisted() },
  ),
);

const NONE: readonly Contact[] = [];

export function useContacts() {
  const me = useSession((session) => session.me?.personId);
  const { kept, keep } = useContactStore();
  const contacts = (me ? kept[me] : undefined) ?? NONE;
  return {
    contacts,
    change: (next: readonly Contact[]) => {
      if (me) keep(me, next.slice(0, MOST_CONTACTS));
    },
  };
}

/** The numbers that a person saved are no longer on this phone. */
export function forgetContacts(personId: string): void {
  useContactStore.setState(({ kept: { [personId]: _gone, ...others } }) => ({ kept: others }));
}
