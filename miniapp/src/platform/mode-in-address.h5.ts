type Query = Readonly<Record<string, unknown>>;

/** The mode a link asks for (`?ui=elder`), before the hash or in it; null where it asks none. */
export function modeInAddress(query: Query | undefined): 'standard' | 'elder' | null {
  const asked = query?.ui ?? new URLSearchParams(window.location.search).get('ui');
  return asked === 'elder' || asked === 'standard' ? asked : null;
}
