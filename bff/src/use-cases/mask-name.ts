/** 林建国 → 林**: enough for a relative to know, too little for a stranger. */
export function maskName(name: string): string {
  const [first = '', ...rest] = Array.from(name);
  return first + '*'.repeat(rest.length);
}
