import { randomBytes } from 'node:crypto';
import { createAesVault, keyName } from './aes-vault';

const dataKey = randomBytes(32);
const indexKey = randomBytes(32);
const vault = createAesVault(dataKey, indexKey);
const NUMBER = '350102198003120008';

describe('the vault', () => {
  it('gives back what it sealed, under the same context only', () => {
    const sealed = vault.encrypt(NUMBER, 'person:1');
    expect(vault.decrypt(sealed, 'person:1')).toBe(NUMBER);
    expect(() => vault.decrypt(sealed, 'person:2')).toThrow();
  });

  it('never seals the same number to the same text, nor shows it', () => {
    const sealed = vault.encrypt(NUMBER, 'person:1');
    expect(vault.encrypt(NUMBER, 'person:1')).not.toBe(sealed);
    const [, , text = ''] = sealed.split('.');
    expect(Buffer.from(text, 'base64url').toString('latin1')).not.toContain(NUMBER);
  });

  it('refuses a text that was changed by one bit', () => {
    const [, , text = ''] = vault.encrypt(NUMBER, 'person:1').split('.');
    const bytes = Buffer.from(text, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    const changed = `${vault.mark}${bytes.toString('base64url')}`;
    expect(() => vault.decrypt(changed, 'person:1')).toThrow('authenticate');
  });

  it('finds the same number again, and only under the same key', () => {
    expect(vault.blindIndex(NUMBER)).toBe(vault.blindIndex(NUMBER));
    const other = createAesVault(dataKey, randomBytes(32));
    expect(other.blindIndex(NUMBER)).not.toBe(vault.blindIndex(NUMBER));
  });

  it('opens what another key at hand sealed, and what said no key at all', () => {
    const newer = createAesVault(randomBytes(32), indexKey, { data: [dataKey], index: [] });
    const sealed = vault.encrypt(NUMBER, 'person:1');
    expect(sealed).toContain(`.${keyName(dataKey)}.`);
    expect(newer.decrypt(sealed, 'person:1')).toBe(NUMBER);
    expect(newer.decrypt(sealed.replace(vault.mark, 'v1.'), 'person:1')).toBe(NUMBER);
    expect(newer.encrypt(NUMBER, 'person:1').startsWith(newer.mark)).toBe(true);
    expect(newer.mark).not.toBe(vault.mark);
  });

  it('does not open what a key sealed that is not at hand', () => {
    const other = createAesVault(randomBytes(32), indexKey);
    const sealed = vault.encrypt(NUMBER, 'person:1');
    expect(() => other.decrypt(sealed, 'person:1')).toThrow('unknown');
    expect(() => other.decrypt(sealed.replace(vault.mark, 'v1.'), 'person:1')).toThrow();
  });

  it('indexes under every key at hand, the one of today first', () => {
    const newer = createAesVault(dataKey, randomBytes(32), { data: [], index: [indexKey] });
    const [today, before] = newer.blindIndexes(NUMBER);
    expect(today).toBe(newer.blindIndex(NUMBER));
    expect(before).toBe(vault.blindIndex(NUMBER));
  });

  it('does not take one key for both purposes, nor a short one', () => {
    expect(() => createAesVault(dataKey, dataKey)).toThrow(RangeError);
    expect(() => createAesVault(dataKey, randomBytes(16))).toThrow(RangeError);
  });
});
