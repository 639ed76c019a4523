/**
 * Where input holds what its contract has no place for, as paths, at whatever depth: parsing leaves
 * such keys out of its result. A field that nobody reads may be one that somebody hopes is read.
 */
export function unknownFields(given: unknown, parsed: unknown, path = ''): string[] {
  if (Array.isArray(given) && Array.isArray(parsed)) {
    return given.flatMap((each, at) => unknownFields(each, parsed[at], fieldIn(path, String(at))));
  }
  if (!isPlain(given) || !isPlain(parsed)) return [];
  return Object.keys(given).flatMap((key) => {
    const field = fieldIn(path, key);
    return Object.hasOwn(parsed, key) ? unknownFields(given[key], parsed[key], field) : [field];
  });
}

export function fieldIn(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
