export interface Pair<K extends string, T> {
  readonly key: K;
  readonly one: T | null;
  readonly other: T | null;
  readonly differs: boolean;
}

type Entries<K extends string, T> = readonly (readonly [K, T])[];

/**
 * Lays two lists side by side by key, the n-th of a key beside the n-th, in the order of the first
 * list. Two values differ where what `contentOf` takes from them does.
 */
export function pairsOf<K extends string, T>(
  ones: Entries<K, T>,
  others: Entries<K, T>,
  contentOf: (value: T) => unknown = (value) => value,
): Pair<K, T>[] {
  const [left, right] = [numbered(ones), numbered(others)];
  return [...new Map([...left, ...right])].map(([name, [key]]) => {
    const [one, other] = [left.get(name), right.get(name)];
    const differs = !one || !other || text(contentOf(one[1])) !== text(contentOf(other[1]));
    return { key, one: one?.[1] ?? null, other: other?.[1] ?? null, differs };
  });
}

function numbered<K extends string, T>(entries: Entries<K, T>): Map<string, readonly [K, T]> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const count = (seen.get(entry[0]) ?? 0) + 1;
      seen.set(entry[0], count);
      return [`${entry[0]} ${count}`, entry];
    }),
  );
}

/** Two objects are the same whatever the order of their keys. */
function text(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
