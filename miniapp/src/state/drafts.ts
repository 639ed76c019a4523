import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { persisted } from './persisted';
import { useSession } from './session';

type Draft = Readonly<Record<string, unknown>>;

interface Drafts {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly put: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
}

function without(drafts: Readonly<Record<string, Draft>>, key: string): Record<string, Draft> {
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key));
}

/** Half-filled forms, kept so that back, reload or a killed app loses nothing. */
export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      drafts: {},
      put: (key, draft) => set((state) => ({ drafts: { ...state.drafts, [key]: draft } })),
      drop: (key) => set((state) => ({ drafts: without(state.drafts, key) })),
    }),
    { name: 'drafts', storage: persisted() },
  ),
);

/** What may not be written to the phone: gone with the app. */
const secrets = new Map<string, Draft>();

/**
 * A form's fields with their draft. One draft a person and form; fields named in `secret`
 * (an ID number) are kept in memory only and never written to the phone.
 */
export function useDraft<T extends Draft>(
  form: string,
  blank: T,
  secret: readonly (keyof T)[] = [],
) {
  const key = `${useSession((session) => session.me?.personId ?? 'nobody')}:${form}`;
  const stored = useDrafts((state) => state.drafts[key]);
  const kept = secrets.get(key) ?? {};
  const value = { ...blank, ...stored, ...kept } as T;
  const change = (patch: Partial<T>) => {
    const next = { ...value, ...patch };
    const hidden = Object.entries(next).filter(([name]) => secret.includes(name));
    secrets.set(key, Object.fromEntries(hidden));
    const open = Object.entries(next).filter(([name]) => !secret.includes(name));
    useDrafts.getState().put(key, Object.fromEntries(open));
  };
  const drop = () => {
    secrets.delete(key);
    useDrafts.getState().drop(key);
  };
  return { value, change, drop };
}

/** Nothing that a person has begun to fill in is left, on the phone or in memory. */
export function forgetDrafts(personId: string): void {
  const { drafts, drop } = useDrafts.getState();
  for (const key of [...Object.keys(drafts), ...secrets.keys()]) {
    if (!key.startsWith(`${personId}:`)) continue;
    secrets.delete(key);
    drop(key);
  }
}
