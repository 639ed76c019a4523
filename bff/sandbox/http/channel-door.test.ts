import { channelFor } from '../../channel/channel';
import { makeChannelPair } from '../../channel/make-channel-pair';
import { openMessage } from '../../channel/open';
import { type Sealed, sealMessage } from '../../channel/seal';
import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

const PATH = '/core/people/read';
const OPERATION = `POST ${PATH}`;
const MINUTE_MS = 60_000;
let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

function question(nowMs = Date.now(), operation = OPERATION): Sealed {
  const { idNumber, name } = demo('lin-jianguo');
  return sealMessage(sandbox.channel, { operation, body: { idNumber, name } }, nowMs);
}

async function send(body: unknown, path = PATH) {
  const answer = await fetch(sandbox.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: JSON.parse(text) as Record<string, string>, text };
}

const turnedAway = (code: string) => expect.objectContaining({ status: 401, body: { code } });

describe('the gateway of the outside systems', () => {
  it('takes what is signed, and answers signed and encrypted', async () => {
    const { envelope, nonce } = question();
    const { status, body, text } = await send(envelope);
    expect(status).toBe(200);
    expect(text).not.toContain(demo('lin-jianguo').idNumber);
    const opened = openMessage(sandbox.channel, body, Date.now());
    expect(opened).toMatchObject({
      kind: 'genuine',
      operation: OPERATION,
      answers: { nonce, status: 200 },
      body: { idNumber: demo('lin-jianguo').idNumber },
    });
  });

  it('takes nothing without a signature, and nothing from whom it does not know', async () => {
    const { idNumber, name } = demo('lin-jianguo');
    expect(await send({ idNumber, name })).toEqual(turnedAway('app-unknown'));
    const stranger = channelFor(makeChannelPair({ '999999': STYLE }).ours, '999999');
    const { envelope } = sealMessage(stranger, { operation: OPERATION }, Date.now());
    expect(await send(envelope)).toEqual(turnedAway('app-unknown'));
    const forged = channelFor(makeChannelPair().ours, '000000');
    const { envelope: wrong } = sealMessage(forged, { operation: OPERATION }, Date.now());
    expect(await send(wrong)).toEqual(turnedAway('signature-wrong'));
  });

  it('takes a message once, and within five minutes of its sealing', async () => {
    const { envelope } = question();
    expect((await send(envelope)).status).toBe(200);
    expect(await send(envelope)).toEqual(turnedAway('nonce-repeated'));
    for (const apart of [-5.1 * MINUTE_MS, 5.1 * MINUTE_MS]) {
      const late = question(Date.now() + apart).envelope;
      expect(await send(late)).toEqual(turnedAway('timestamp-outside-window'));
    }
  });

  it('takes a message for no other path, and what is no message at all for none', async () => {
    const debit = '/core/debits';
    expect(await send(question().envelope, debit)).toEqual(turnedAway('operation-differs'));
    const answer = { nonce: 'n'.repeat(32), status: 200 };
    const reflected = sealMessage(
      sandbox.channel,
      { operation: OPERATION, answers: answer },
      Date.now(),
    );
    expect(await send(reflected.envelope)).toEqual(turnedAway('message-malformed'));
    for (const body of [[], {}, { appId: 42 }, { appId: sandbox.channel.config.appId }]) {
      expect((await send(body)).status).toBe(401);
    }
  });

  it('keeps from its systems what was turned away', async () => {
    const order = {
      orderNumber: 'never',
      payerIdNumber: demo('lin-jianguo').idNumber,
      source: 'personal-account',
      purpose: 'pot-transfer',
      amountFen: 5_000,
    };
    const { envelope } = sealMessage(
      sandbox.channel,
      { operation: 'POST /core/debits', body: order },
      Date.now(),
    );
    const broken = { ...envelope, encData: envelope['encData']?.replace(/^./, 'x') };
    expect((await send(broken, '/core/debits')).status).toBe(401);
    const known = await sandbox.get('/core/debits/never');
    expect(known.body).toMatchObject({ status: 'unknown' });
  });
});

const STYLE = { version: '2.0.1', timestamp: 'yyyyMMddHHmmss' } as const;
