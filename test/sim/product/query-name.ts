/** `insert into "orders"`, `select from "people"`: enough to follow a trace. */
export function nameOfQuery(text: string): string {
  const [verb = ''] = text.trim().split(/\s/, 1);
  const table = /(?:from|into|update|join)\s+([\w".]+)/.exec(text)?.[1] ?? '';
  return `${verb} ${table}`.trim();
}
