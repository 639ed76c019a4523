import { createAdmission } from './admit';
import { GOLDEN, type GoldenExchange } from './golden/read-vectors';
import { openMessage } from './open';
import { createReplayGuard, WINDOW_MS } from './replay-guard';
import { sealMessage } from './seal';

const PATH = '/core/debits';
const SECOND_MS = 1_000;
const said = (line: string) => void process.stdout.write(`      ${line}\n`);

/** Every byte once by its lowest bit and once by another, which walks along. */
const flipsAt = (at: number): readonly number[] => [0x01, 1 << (1 + (at % 7))];

/** Each message that differs from a text in one byte, as far as it is JSON at all. */
function* mutated(text: string): Generator<unknown> {
  const bytes = Buffer.from(text);
  for (const at of bytes.keys()) {
    for (const flip of flipsAt(at)) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ flip, at);
      yield parsed(changed);
    }
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return 'no JSON, and so no message';
  }
}

function refusedOf(text: string, refuses: (received: unknown) => boolean): string {
  const results = [...mutated(text)].map(refuses);
  const refused = results.filter(Boolean).length;
  return `${refused} of ${results.length} refused, ${Buffer.byteLength(text)} bytes`;
}

const all = (text: string) => {
  const count = 2 * Buffer.byteLength(text);
  return `${count} of ${count} refused, ${count / 2} bytes`;
};

const admissionOf = ({ theirs, sealedMs }: GoldenExchange) => {
  const file = { development: true, channels: { '000000': theirs } };
  return createAdmission(file, sealedMs - SECOND_MS);
};

describe.each(GOLDEN)('a message that was changed ($name)', (golden) => {
  it('is refused whatever one byte of a question is changed', () => {
    const { question, sealedMs } = golden;
    const admit = admissionOf(golden);
    const refuses = (received: unknown) => admit(received, PATH, sealedMs).kind === 'not-taken';
    const seen = refusedOf(question.text, refuses);
    said(`a signed question, each byte changed twice: ${seen}`);
    expect(seen).toBe(all(question.text));
    expect(admit(JSON.parse(question.text), PATH, sealedMs).kind).toBe('admitted');
  });

  it('is refused whatever one byte of an answer is changed', () => {
    const { answer, application, sealedMs } = golden;
    const open = (received: unknown) => openMessage(application, received, sealedMs).kind;
    const seen = refusedOf(answer.text, (received) => open(received) === 'not-taken');
    said(`a signed answer, each byte changed twice: ${seen}`);
    expect(seen).toBe(all(answer.text));
    expect(open(JSON.parse(answer.text))).toBe('genuine');
  });

  it('is refused with a field too many, and with one too few', () => {
    const { question, gateway, sealedMs } = golden;
    const envelope: Record<string, string> = JSON.parse(question.text);
    const without = Object.keys(envelope).map((name) => {
      const { [name]: _, ...rest } = envelope;
      return rest;
    });
    const more = ['extra', 'data', '__proto__', 'replyTo', 'status'].map((name) =>
      JSON.parse(question.text.replace('{', `{"${name}":"1",`)),
    );
    for (const received of [...without, ...more, null, 42, [], { ...envelope, nonce: 1 }]) {
      expect(openMessage(gateway, received, sealedMs).kind).toBe('not-taken');
    }
  });
});

describe.each(GOLDEN)('a message that comes again ($name)', (golden) => {
  const { application, question, sealedMs } = golden;
  const asked = JSON.parse(question.text);

  it('is taken once', () => {
    const admit = admissionOf(golden);
    expect(admit(asked, PATH, sealedMs).kind).toBe('admitted');
    const again = { kind: 'not-taken', why: 'nonce-repeated' };
    for (const later of [0, SECOND_MS, WINDOW_MS]) {
      expect(admit(asked, PATH, sealedMs + later)).toEqual(again);
    }
  });

  it('is refused when it is older than five minutes, or from further in the future', () => {
    const outside = { kind: 'not-taken', why: 'timestamp-outside-window' };
    for (const apart of [-WINDOW_MS - SECOND_MS, WINDOW_MS + SECOND_MS]) {
      const question = sealMessage(application, { operation: `POST ${PATH}` }, sealedMs + apart);
      expect(admissionOf(golden)(question.envelope, PATH, sealedMs)).toEqual(outside);
    }
    for (const apart of [-WINDOW_MS + SECOND_MS, WINDOW_MS - SECOND_MS]) {
      const question = sealMessage(application, { operation: `POST ${PATH}` }, sealedMs + apart);
      expect(openMessage(golden.gateway, question.envelope, sealedMs).kind).toBe('genuine');
    }
  });

  it('is refused where it was sealed before the gateway began to remember', () => {
    const file = { development: true, channels: { '000000': golden.theirs } };
    const admit = createAdmission(file, sealedMs + 2 * SECOND_MS);
    expect(admit(asked, PATH, sealedMs + 3 * SECOND_MS)).toMatchObject({ why: 'nonce-repeated' });
  });
});

describe('the memory of nonces', () => {
  it('keeps each as long as its message could still be timely, and no longer', () => {
    const passes = createReplayGuard(0);
    expect(passes('a', 0, 0)).toBe(true);
    expect(passes('a', 0, 2 * WINDOW_MS + 1)).toBe(false);
    expect(passes('a', 0, 4 * WINDOW_MS + 2)).toBe(true);
  });

  it('takes nothing more once it is full, rather than forget', () => {
    const passes = createReplayGuard(0, 2);
    expect(['a', 'b', 'c', 'a'].map((nonce) => passes(nonce, 1, 1))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
