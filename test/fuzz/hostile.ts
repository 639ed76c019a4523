import fc, { type Arbitrary } from 'fast-check';

/** What breaks programs that trust their input. */
const NASTY: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  "'; drop table orders; --",
  '../../etc/passwd',
  '%00',
  '%c0%af',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '\ud800',
  '\u202e福建',
  'a'.repeat(5_000),
  '９９９',
  '1e309',
  'NaN',
  'null',
  -1,
  -0,
  0.1,
  1e21,
  2 ** 53,
  true,
  null,
  [],
  {},
  [[[[]]]],
  { toString: 'x' },
  { length: 1e9 },
];

/** Keys that would reach into the language or the database where they were taken as they come. */
const KEYS = ['__proto__', 'constructor', 'state', 'personId', 'createdAt', '$where', '0', ''];

type Fields = Readonly<Record<string, unknown>>;

/** The same object with one thing wrong: a field replaced, taken away or too much. */
export function spoiled(whole: Arbitrary<unknown>): Arbitrary<unknown> {
  const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue());
  return fc
    .tuple(whole, nasty, fc.nat(), fc.constantFrom('replace', 'drop', 'add', 'other'))
    .chain(([given, value, which, how]) => fc.constant(spoil(given, { value, which, how })));
}

interface Harm {
  readonly value: unknown;
  readonly which: number;
  readonly how: 'replace' | 'drop' | 'add' | 'other';
}

function spoil(given: unknown, { value, which, how }: Harm): unknown {
  const fields = given as Fields;
  const keys = Object.keys(fields);
  const key = keys[which % Math.max(keys.length, 1)];
  if (how === 'other') return value;
  if (how === 'add' || key === undefined) {
    return withField(fields, KEYS[which % KEYS.length] ?? '', value);
  }
  const left = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
  if (how === 'drop') return left;
  const inner = fields[key];
  const deeper = inner !== null && typeof inner === 'object' && !Array.isArray(inner);
  return { ...left, [key]: deeper ? spoil(inner, { value, which, how }) : value };
}

/** Also under a name that an assignment would not set. */
function withField(fields: Fields, key: string, value: unknown): Fields {
  return Object.defineProperty({ ...fields }, key, { value, enumerable: true });
}
