/** The sum of each group, in fen. */
export function sums<T extends { readonly amountFen: number }>(
  rows: readonly T[],
  key: (row: T) => string,
): Map<string, number> {
  const total = new Map<string, number>();
  for (const row of rows) total.set(key(row), (total.get(key(row)) ?? 0) + row.amountFen);
  return total;
}

/** Groups of which there is more than one, and how many there are. */
export function repeated<T>(rows: readonly T[], key: (row: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1);
}

export function groupsOf<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
