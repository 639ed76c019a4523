import { leasedTries } from '@gongji/bff/src/use-cases/tries/leased-tries';
import { agreed } from '../harness/family-story';
import { type Product, type ProductOptions, startProduct } from '../harness/start-product';

const MINUTE_S = 60;
let product: Product | undefined;
afterEach(async () => {
  await product?.stop();
  product = undefined;
});

const startWith = async (limits: NonNullable<ProductOptions['limits']>) => {
  product = await startProduct({ limits });
  return product;
};

describe('what one address may ask', () => {
  it('is bounded whatever it asks, and the answer says when to come again', async () => {
    const { url } = await startWith({ address: { tries: 24, windowSeconds: MINUTE_S } });
    const ask = () => fetch(`${url}/api/areas`);
    for (let asked = 0; asked < 24; asked += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Content-Type')).toMatch(/problem\+json/);
    const seconds = Number(refused.headers.get('Retry-After'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(MINUTE_S);
    expect(((await refused.json()) as { code: string }).code).toBe('too-many-requests');
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      expect((await fetch(`${url}${path}`)).status).toBe(200);
    }
  });
});

describe('what one person may send', () => {
  it('is bounded, reads and quotes apart, and nobody else is', async () => {
    const started = await startWith({ writes: { tries: 12, windowSeconds: MINUTE_S } });
    const [sender, other] = [await started.as('lin-jianguo'), await started.as('chen-xiulan')];
    const body = { agreed: agreed('family-notice') };
    const create = (quote: boolean) => sender.send('createFamily', { body }, { quote });
    for (let sent = 0; sent < 20; sent += 1) {
      expect((await create(true)).status).toBe(200);
      expect((await sender.send('readMe', {})).status).toBe(200);
    }
    const statuses = [];
    for (let sent = 0; sent < 13; sent += 1) statuses.push((await create(false)).status);
    expect(statuses.slice(0, 12)).not.toContain(429);
    expect(statuses[12]).toBe(429);
    expect((await create(true)).status).not.toBe(429);
    expect((await other.send('createFamily', { body })).status).toBe(200);
  });
});

describe('tries that processes count for one another', () => {
  const BOUND = { tries: 60, windowMs: 60_000, atOnce: 5 };
  let shared: Product;
  beforeAll(async () => {
    shared = await startProduct();
  });
  afterAll(() => shared.stop());

  it('are never more than the bound, however many ask at once, and hardly fewer', async () => {
    const processes = [1, 2, 3].map(() => leasedTries(shared.services, BOUND));
    const take = (nth: number) => processes[nth % processes.length]?.('somebody');
    const taken = await Promise.all(Array.from({ length: 300 }, (_, nth) => take(nth)));
    const allowed = taken.filter((one) => one?.allowed).length;
    expect(allowed).toBeLessThanOrEqual(BOUND.tries);
    expect(allowed).toBeGreaterThan(BOUND.tries - processes.length * BOUND.atOnce);
    expect((await processes[0]?.('somebody else'))?.allowed).toBe(true);
  });

  it('begin anew when their window is over', async () => {
    const short = { tries: 5, windowMs: 1_500, atOnce: 5 };
    const take = leasedTries(shared.services, short);
    const come = () => take('who comes again');
    const first = await Promise.all(Array.from({ length: 7 }, come));
    expect(first.filter(({ allowed }) => allowed)).toHaveLength(short.tries);
    await new Promise((resolve) => setTimeout(resolve, short.windowMs + 50));
    expect((await come()).allowed).toBe(true);
  });

  it('cost the database a question for some of them, and a flood none', async () => {
    let questions = 0;
    const db = new Proxy(shared.services.db, {
      get(target, name, receiver) {
        if (name === 'getExecutor') questions += 1;
        const value = Reflect.get(target, name, receiver);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const take = leasedTries({ db }, BOUND);
    for (let tried = 0; tried < 1_000; tried += 1) await take('a flood');
    expect(questions).toBeLessThanOrEqual(BOUND.tries / BOUND.atOnce + 1);
    expect(questions).toBeGreaterThan(0);
  });
});
