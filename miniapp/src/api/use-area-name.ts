import { useRead } from './use-read';

/** The name of an area as the server has it; empty until it is known. */
export function useAreaName(areaCode: string | null | undefined): string {
  const { data } = useRead('listAreas', {}, { enabled: Boolean(areaCode) });
  return data?.areas.find((area) => area.areaCode === areaCode)?.name ?? '';
}
