import { canonicalString, type JsonObject } from './canonical-string';

const FORM = {
  leftOut: ['signData', 'encData', 'extra'],
  keyOrder: 'ascii',
  secretName: 'key',
  secret: 'S',
} as const;

describe('the string to sign', () => {
  it('sorts by ASCII, leaves out what is not signed and ends with the secret', () => {
    const params = {
      version: '2.0.1',
      timestamp: '20261122120506',
      extra: 'x',
      encData: 'x',
      signData: 'x',
      encType: 'SM4',
      appId: 'A',
      Zeta: 'capitals come first',
    };
    expect(canonicalString(params, FORM)).toBe(
      'Zeta=capitals come first&appId=A&encType=SM4&timestamp=20261122120506&version=2.0.1&key=S',
    );
  });

  it('sorts inside an object too, and leaves out empty values there', () => {
    const data: JsonObject = {
      payOrdId: 'P1',
      empty: '',
      nothing: null,
      no: false,
      zero: 0,
      list: [{ b: 1, a: '' }, 2],
      extra: { z: 'kept inside', a: 1 },
    };
    expect(canonicalString({ data, appId: 'A' }, FORM)).toBe(
      'appId=A&data={"extra":{"a":1,"z":"kept inside"},"list":[{"b":1},2],"no":false,' +
        '"payOrdId":"P1","zero":0}&key=S',
    );
  });

  it('is the same however the sender has ordered it', () => {
    const one = canonicalString({ b: '2', a: { d: 4, c: 3 } }, FORM);
    expect(canonicalString({ a: { c: 3, d: 4 }, b: '2' }, FORM)).toBe(one);
  });

  it('may tell no capitals apart, and may name the secret otherwise', () => {
    const form = { ...FORM, keyOrder: 'ignoring-case', secretName: 'appSecret' } as const;
    expect(canonicalString({ b: '2', Z: '3', a: '1' }, form)).toBe('a=1&b=2&Z=3&appSecret=S');
  });
});
