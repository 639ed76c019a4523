import { useRead } from './use-read';

/** Names areas as the server has them; null for one it does not know, or not yet. */
export function useAreaNames(): (areaCode: string) => string | null {
  const { data } = useRead('listAreas', {});
  return (areaCode) => data?.areas.find((area) => area.areaCode === areaCode)?.name ?? null;
}

/** The name of an area; empty until it is known. */
export function useAreaName(areaCode: string | null | undefined): string {
  const nameOf = useAreaNames();
  return (areaCode && nameOf(areaCode)) || '';
}
