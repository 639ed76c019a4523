import type { FamilyView } from '@gongji/shared/contracts';
import { useFamilyId } from '../state/session';
import { type Read, useRead } from './use-read';

/** The family the screens show, read from the server; nothing is asked while there is none. */
export function useFamily(): Read<FamilyView> & { readonly familyId: string | null } {
  const familyId = useFamilyId();
  const read = useRead(
    'readFamily',
    { params: { familyId: familyId ?? '' } },
    { enabled: familyId !== null },
  );
  return { ...read, familyId };
}
