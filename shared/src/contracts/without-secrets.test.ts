import { z } from 'zod';
import { isSecret } from '../vocabulary';
import { ENDPOINT_NAMES, type EndpointName, endpointOf } from './endpoints';
import { withoutSecrets } from './without-secrets';

const ID_NUMBER = '350102195501010004';
const CARD_NUMBER = '6200000000000005';
const PHONE = '13800138000';
const NUMBERS = [ID_NUMBER, CARD_NUMBER, PHONE];
const SENTENCE = '一句谁都可以看的话，写得长一些也无妨';

/** Every schema inside another one, whatever kind it is. */
function schemasIn(schema: z.core.$ZodType): z.core.$ZodType[] {
  return [schema, ...Object.values(schema._zod.def).flatMap(inside)];
}

function inside(part: unknown): z.core.$ZodType[] {
  if (part instanceof z.core.$ZodType) return schemasIn(part);
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(inside);
}

function takes(schema: z.core.$ZodType, value: string): boolean {
  return z.safeParse(schema, value).success;
}

/** Made for a number that tells who somebody is: it takes one, and no free text. */
function isTelling(schema: z.core.$ZodType): boolean {
  if (schema._zod.def.type !== 'string') return false;
  return NUMBERS.some((number) => takes(schema, number)) && !takes(schema, SENTENCE);
}

function holdsSecret(schema: z.core.$ZodType): boolean {
  return schemasIn(schema).some(isSecret);
}

const commands = ENDPOINT_NAMES.filter((name) => endpointOf(name).command);
const agreed = { kind: 'relation-promise', version: '2025-11-01' };
const who = { agreed, name: '黄玉英', idNumber: ID_NUMBER, relation: 'parent' };

/** A body of every command that carries a secret. */
const BODIES: Partial<Record<EndpointName, object>> = {
  addTemporaryMember: { ...who, role: 'mother', terms: {} },
  linkCode: { ...who, role: 'mother' },
  sendWalletTransfer: { ...who, amountFen: 100, source: 'wallet' },
  confirmWallet: { agreed, phone: PHONE },
  correctCard: { cardNumber: CARD_NUMBER },
  requestRefund: {
    agreed,
    coverYear: 2026,
    memberId: '00000000-0000-4000-8000-000000000009',
    expectedAmountFen: 100,
    cardNumber: CARD_NUMBER,
    proof: null,
  },
};

describe('what may be kept of a command', () => {
  it.each(commands)('%s marks every field that is made for such a number', (name) => {
    const telling = schemasIn(endpointOf(name).body).filter(isTelling);
    expect(telling.filter((schema) => !isSecret(schema))).toEqual([]);
  });

  it.each(ENDPOINT_NAMES)('%s has no such number in its address', (name) => {
    const { params, query } = endpointOf(name);
    expect([params, query].some(holdsSecret)).toBe(false);
  });

  it('is proved here for every command that has one', () => {
    const carriers = commands.filter((name) => holdsSecret(endpointOf(name).body));
    expect(carriers.sort()).toEqual(Object.keys(BODIES).sort());
  });

  it.each(Object.entries(BODIES))('is %s without the number', (name, body) => {
    const schema = endpointOf(name as EndpointName).body;
    const sent = schema.parse(body);
    const kept = withoutSecrets(schema, sent);
    for (const number of NUMBERS) expect(JSON.stringify(kept)).not.toContain(number);
    expect(sent).toMatchObject(kept as object);
    expect(Object.keys(kept as object)).toHaveLength(Object.keys(sent).length - 1);
  });

  it('reaches into lists, unions and what may be left out', () => {
    const Cards = z.array(z.object({ card: endpointOf('correctCard').body.optional() }));
    const Either = z.union([z.object({ kind: z.literal('cards'), cards: Cards }), z.string()]);
    const value = { kind: 'cards', cards: [{ card: { cardNumber: CARD_NUMBER } }, {}] };
    expect(withoutSecrets(Either, value)).toEqual({ kind: 'cards', cards: [{ card: {} }, {}] });
    expect(withoutSecrets(Either, 'no card')).toBe('no card');
  });
});
