import { CivilDateText } from '@gongji/shared/calendar';
import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import type { SeenValues } from './seen-values';

/** The parts of JSON Schema that zod writes for our contracts. */
interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const CIVIL_DATE = 'civil-date';
/** Longer lists tell nothing new. */
const MOST_ITEMS = 6;
const MOST_LETTERS = 40;

/** Values of a contract's schema, as a client would send them; ids mostly of things that exist. */
export function arbitraryOf(schema: z.ZodType, seen: SeenValues): Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if ((zodSchema as unknown) === CivilDateText) jsonSchema.format = CIVIL_DATE;
    },
  });
  return valueFor(json as JsonSchema, { seen, field: '' });
}

interface Place {
  readonly seen: SeenValues;
  /** The name under which the value will stand. */
  readonly field: string;
}

function valueFor(schema: JsonSchema, place: Place): Arbitrary<unknown> {
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map((each) => valueFor(each, place)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'object') return objectOf(schema, place);
  if (schema.type === 'array') return listOf(schema, place);
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'string') return known(textOf(schema), schema.pattern, place);
  return fc.jsonValue();
}

function objectOf({ properties = {}, required = [] }: JsonSchema, { seen }: Place) {
  const parts = Object.entries(properties).map(([field, schema]) => [
    field,
    valueFor(schema, { seen, field }),
  ]);
  const model: Record<string, Arbitrary<unknown>> = Object.fromEntries(parts);
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
}

function listOf({ items = {}, minItems = 0, maxItems = MOST_ITEMS }: JsonSchema, place: Place) {
  const maxLength = Math.max(minItems, Math.min(maxItems, MOST_ITEMS));
  return fc.uniqueArray(valueFor(items, place), { minLength: minItems, maxLength });
}

/** Small sums and years are what is really sent; the bounds are where mistakes live. */
function numberOf({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema) {
  const low = Math.max(minimum, Number.MIN_SAFE_INTEGER);
  const high = Math.min(maximum, Number.MAX_SAFE_INTEGER);
  const small = fc.integer({ min: low, max: Math.min(high, low + 100_000) });
  return fc.oneof(small, fc.constantFrom(low, high), fc.integer({ min: low, max: high }));
}

function textOf({ format, pattern, minLength = 0, maxLength }: JsonSchema): Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === CIVIL_DATE) return civilDate();
  if (format === 'date-time') return instant();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const letters = { minLength, maxLength: Math.min(maxLength ?? MOST_LETTERS, MOST_LETTERS) };
  return fc.oneof(fc.string(letters), fc.string({ ...letters, unit: 'grapheme' }));
}

function instant() {
  const days = { min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
  return fc.date(days).map((day) => day.toISOString());
}

function civilDate() {
  return instant().map((text) => text.slice(0, 10));
}

/** Seven times of eight what was seen under this name, where anything of its kind was. */
function known(made: Arbitrary<string>, pattern = '', { seen, field }: Place): Arbitrary<string> {
  const form = new RegExp(pattern);
  return fc
    .tuple(made, fc.nat(), fc.nat({ max: 7 }))
    .map(([value, which, dice]) => (dice === 0 ? value : (seen.pick(field, which, form) ?? value)));
}
