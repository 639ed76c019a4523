import { RELATION_LABEL } from '@gongji/shared/vocabulary';

/** Deep equality; a parameter's list of relations is a set, every other list has its order. */
export function isSame(expected: unknown, got: unknown, relationsAreASet: boolean): boolean {
  if (relationsAreASet && isRelations(expected) && isRelations(got)) {
    return canonical([...expected].sort()) === canonical([...got].sort());
  }
  return canonical(expected) === canonical(got);
}

function isRelations(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && item in RELATION_LABEL)
  );
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
