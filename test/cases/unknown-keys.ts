/**
 * The keys of a situation that no question reads, as paths (`payer.balance`): a misspelt key would
 * otherwise leave its default in place, and the case would prove nothing.
 */
export function unknownKeys(written: unknown, read: unknown, path = ''): string[] {
  if (!isObject(written) || !isObject(read)) return [];
  return Object.entries(written).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return key in read ? unknownKeys(value, read[key], here) : [here];
  });
}

/** Lists count as objects with their places as keys. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
