import type { Decision } from '@gongji/shared/decision';
import { createFamily, join } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

const THEN = '2024-06-29';
const NOW = '2025-11-15';
const RELATIONS = 'relationsAllowed';

describe('a record of an older day', () => {
  let product: Product;
  let organizer: PersonClient;
  let recordId: string;
  let then: Decision;

  const readDecision = async (): Promise<Decision> => {
    const { decision } = await organizer.ok('readRecord', { params: { recordId } });
    if (!decision) throw new Error('the record keeps no decision');
    return decision;
  };
  const relationsOn = async (on: string) => {
    const { parameters } = await organizer.ok('readPolicy', {
      params: { areaCode: '350100' },
      query: { on },
    });
    return parameters.find(({ name }) => name === RELATIONS)?.value;
  };

  beforeAll(async () => {
    product = await startProduct();
    await product.play({ today: THEN });
    organizer = await product.as('lin-jianguo');
    const { familyId } = await createFamily(organizer);
    await join(organizer, await product.as('lin-defu'), familyId, 'parent', 'father');
    const { records } = await organizer.ok('listRecords', { query: { kind: 'member-joined' } });
    recordId = records[0]?.recordId ?? '';
    then = await readDecision();
    await product.play({ today: NOW });
  });
  afterAll(() => product.stop());

  it('stands on a day whose policy was another than today', async () => {
    expect(await relationsOn(THEN)).not.toEqual(await relationsOn(NOW));
  });

  it('shows the decision as it was decided then, stamp and values included', async () => {
    const today = await readDecision();
    expect(today).toEqual(then);
    expect(today.stamp).toMatchObject({ areaCode: '350100', day: THEN });
    const step = today.steps.find(({ parameter }) => parameter === RELATIONS);
    expect(step?.value).toEqual(await relationsOn(THEN));
  });

  it('can name every document that the old decision rests on', async () => {
    const cited = [...new Set(then.steps.flatMap(({ sourceIds }) => sourceIds))];
    const sent = { params: { areaCode: then.stamp.areaCode }, query: { ids: cited.join(',') } };
    const { sources } = await product.nobody().ok('readSources', sent);
    expect(sources.map(({ sourceId }) => sourceId).sort()).toEqual([...cited].sort());
  });

  it('leaves out a document that no pack lists, and refuses what is no id', async () => {
    const ask = (ids: string) => ({ params: { areaCode: '350100' }, query: { ids } });
    const { sources } = await product.nobody().ok('readSources', ask('P11,nobody-knows-it'));
    expect(sources.map(({ sourceId }) => sourceId)).toEqual(['P11']);
    const problem = await product.nobody().refused('readSources', ask('P11;drop'));
    expect(problem).toMatchObject({ status: 400, code: 'input-invalid' });
  });
});
