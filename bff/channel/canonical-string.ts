export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** `ascii` is the rule; some gateways sort by a map that does not tell capitals apart. */
export type KeyOrder = 'ascii' | 'ignoring-case';

export interface CanonicalForm {
  /** Parameters of the top level that are not signed. */
  readonly leftOut: readonly string[];
  readonly keyOrder: KeyOrder;
  /** Appended at the very end as `&<secretName>=<secret>`. */
  readonly secretName: string;
  readonly secret: string;
}

/**
 * The string to sign: parameters sorted by key and joined as `k=v&k=v`, the secret last. What is
 * inside an object is sorted too. Empty values (null and the empty text) do not count anywhere.
 */
export function canonicalString(params: JsonObject, form: CanonicalForm): string {
  const { leftOut, keyOrder, secretName, secret } = form;
  const signed = sortedEntries(params, keyOrder)
    .filter(([key]) => !leftOut.includes(key))
    .map(([key, value]) => `${key}=${textOf(value, keyOrder)}`);
  return [...signed, `${secretName}=${secret}`].join('&');
}

function textOf(value: Json, keyOrder: KeyOrder): string {
  return typeof value === 'string' ? value : JSON.stringify(sorted(value, keyOrder));
}

function sorted(value: Json, keyOrder: KeyOrder): Json {
  if (isList(value)) return value.map((each) => sorted(each, keyOrder));
  if (!isObject(value)) return value;
  const entries = sortedEntries(value, keyOrder);
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each, keyOrder)]));
}

function sortedEntries(value: JsonObject, keyOrder: KeyOrder): [string, Json][] {
  const rank = (key: string) => (keyOrder === 'ascii' ? key : key.toLowerCase());
  return Object.entries(value)
    .filter(([, each]) => each !== null && each !== '')
    .sort(([one], [other]) => compare(rank(one), rank(other)) || compare(one, other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
