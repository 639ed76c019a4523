import axios from 'axios';
import { emptyDatabase } from '../component/harness/new-database';
import { AnswersSeen } from './answers-seen';
import { type ManyWorld, startMany } from './many-world';
import { usePhone } from './phone';
import type { FoundNginx } from './real-nginx';
import { type ManyReport, runMany } from './run-many';

const PATIENCE_MS = 180_000;
const PLAN = { seconds: 8, killEverySeconds: 3 };
/** The default of LIMIT_SIGN_IN. */
const TRIES = 10;
/** nginx leaves one that refused alone for two seconds, counted in whole ones. */
const TAKEN_AGAIN_MS = 3_000;
let world: ManyWorld;

beforeAll(async () => {
  const found: FoundNginx = JSON.parse(
    process.env.GONGJI_NGINX ?? '{"problem": "npm test finds it"}',
  );
  world = await startMany(await emptyDatabase('many'), found);
}, PATIENCE_MS);
afterAll(() => world?.close(), PATIENCE_MS);

describe('two BFFs and two workers behind nginx, of which some are killed', () => {
  let report: ManyReport;
  beforeAll(async () => {
    report = await runMany(world, PLAN);
  }, PATIENCE_MS);

  it('answer everything, or say that another try will do', () => {
    expect(report.kills).toBeGreaterThanOrEqual(2);
    expect(report.seen.failures).toEqual([]);
    expect(report.seen.counts.done).toBeGreaterThan(10);
  });

  it('keep a bank that is right at every moment', () => {
    expect(report.checks).toBeGreaterThan(2);
    expect(report.wrong).toEqual([]);
  });

  it('do each command once, tell it once, and debit it once', () => {
    expect(report.commands).toBeGreaterThan(0);
    expect(report.orders).toBe(report.commands);
    expect(report.broken).toEqual([]);
  });

  it('lock in one order, so that nobody waits in a circle', () => {
    expect(report.deadlocks).toBe(0);
  });
});

describe('many processes', () => {
  it('let one be stopped politely without anybody noticing', async () => {
    const [bff] = world.web;
    const [payer] = world.payers;
    if (!bff || !payer) throw new Error('nobody is there');
    // The other one was killed a moment ago, and it is the one that is left.
    await new Promise((resolve) => setTimeout(resolve, TAKEN_AGAIN_MS));
    const seen = new AnswersSeen();
    let goesOn = true;
    const phone = usePhone(world.nginx.url, payer, seen, () => goesOn);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const code = await bff.stop();
    await new Promise((resolve) => setTimeout(resolve, 500));
    goesOn = false;
    await phone;
    expect(code).toBe(0);
    expect(seen.counts).toMatchObject({ retryable: 0, failure: 0 });
    await bff.start();
  });

  it('count tries together, whichever of them a guess comes to', async () => {
    const url = `${world.nginx.url}/api/sessions`;
    const guess = async () => {
      const body = { provider: 'demo', credential: 'nobody-at-all' };
      return (await axios.post(url, body, { proxy: false, validateStatus: () => true })).status;
    };
    const statuses: number[] = [];
    for (let tried = 0; tried <= TRIES; tried += 1) statuses.push(await guess());
    expect(statuses).toEqual([...Array(TRIES).fill(401), 429]);
  });

  it('are told of by nginx as the contract has it where none of them answers', async () => {
    await Promise.all(world.web.map((bff) => bff.kill()));
    const answer = await axios.get(`${world.nginx.url}/api/me`, {
      proxy: false,
      validateStatus: () => true,
    });
    expect(answer.status).toBe(503);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.data.code).toBe('outside-unavailable');
    await Promise.all(world.web.map((bff) => bff.start()));
  });
});
