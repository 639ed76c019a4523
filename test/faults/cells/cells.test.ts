import { holdAgainstOutside } from '../check/hold-against-outside';
import { judgeBank, readBank } from '../check/read-bank';
import { FAULTLESS, readEffects } from '../check/read-effects';
import { FAULTS_OF, type Link } from '../fault-kinds';
import { type CellWorld, openCellWorld } from './cell-world';
import { MONEY_ENDPOINTS, type MoneyEndpointName } from './money-endpoints';
import { type Cell, type CellEnd, playCell, prepareCell } from './play-cell';

const ENDPOINTS = Object.keys(MONEY_ENDPOINTS) as MoneyEndpointName[];
const LINKS: readonly Link[] = ['phone', 'outside', 'database'];
/** Every fault on every way at every endpoint that moves money. */
const CELLS: readonly Cell[] = LINKS.flatMap((link) =>
  FAULTS_OF[link].flatMap((fault) => ENDPOINTS.map((endpoint) => ({ endpoint, link, fault }))),
);
/** Where nobody is let in, all are kept out: those come together and after the others. */
const refused = ({ fault }: Cell) => fault === 'refuse';
const AT_ONCE = 24;
const PATIENCE_MS = 5 * 60_000;

let world: CellWorld;
const ends = new Map<Cell, CellEnd>();

beforeAll(async () => {
  world = await openCellWorld();
  const prepared = await inLanes(CELLS, (cell) => prepareCell(world, cell));
  const play = async (those: (cell: Cell) => boolean) => {
    const chosen = prepared.filter(({ cell }) => those(cell));
    await inLanes(chosen, async (each) => ends.set(each.cell, await playCell(world, each)));
  };
  await play((cell) => !refused(cell));
  for (const link of LINKS) await play((cell) => refused(cell) && cell.link === link);
}, PATIENCE_MS);
afterAll(() => world.close());

async function inLanes<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const left = [...all];
  const done: R[] = [];
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) done.push(await work(one));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return done;
}

describe('a command that moves money', () => {
  it.each(CELLS)('$endpoint is done once and says so, whatever $link $fault does', (cell) => {
    expect(ends.get(cell)).toEqual({
      struck: true,
      answers: 1,
      unclear: [],
      commands: 1,
      state: MONEY_ENDPOINTS[cell.endpoint].ends,
    });
  });

  it('leaves books that balance and agree with core, collector and bank', async () => {
    expect(judgeBank(await readBank(world.ours))).toEqual([]);
    expect(await readEffects(world.ours)).toEqual(FAULTLESS);
    expect(await holdAgainstOutside(world.ours, world.theirs, new Map())).toEqual(FAULTLESS);
  });
});
