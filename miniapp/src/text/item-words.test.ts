import { ITEM_WORDS, itemsMeant } from './item-words';

describe('the search for what may be paid', () => {
  test.each([
    ['挂号', 'care'],
    ['去医院住院', 'care'],
    ['看牙', 'care'],
    ['买药', 'drug'],
    ['降压药', 'drug'],
    ['药店买感冒药', 'drug'],
    ['血压计', 'device'],
    ['给妈妈买血糖试纸', 'device'],
    ['疫苗', 'vaccine'],
    ['hpv', 'vaccine'],
    ['九价', 'vaccine'],
    ['体检', 'checkup'],
    ['入职体检', 'checkup'],
    ['保健品', 'supplement'],
    ['钙片', 'supplement'],
    ['统筹报销', 'pooled-benefit'],
    ['居民医保', 'premium'],
    ['新农合', 'premium'],
    ['交 医保 费', 'premium'],
    ['惠民保', 'commercial-insurance'],
    ['北京普惠健康保', 'commercial-insurance'],
    ['重疾险', 'commercial-insurance'],
  ])('understands %s', (typed, item) => {
    expect(itemsMeant(typed)[0]).toBe(item);
  });

  test('shows both things that a word may mean', () => {
    expect([...itemsMeant('打针')].sort()).toEqual(['care', 'vaccine']);
    expect([...itemsMeant('检查')].sort()).toEqual(['care', 'checkup']);
  });

  test('finds a word by its beginning, while it is typed', () => {
    expect(itemsMeant('血')).toContain('device');
    expect(itemsMeant('惠')).toContain('commercial-insurance');
  });

  test('shows everything while nothing is typed, and nothing for a word it does not know', () => {
    expect(itemsMeant(' ')).toHaveLength(Object.keys(ITEM_WORDS).length);
    expect(itemsMeant('手机')).toEqual([]);
  });

  test('finds every word of its table', () => {
    for (const [item, words] of Object.entries(ITEM_WORDS)) {
      for (const word of words) expect(itemsMeant(word)).toContain(item);
    }
  });
});
