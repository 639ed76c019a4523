import { randomBytes } from 'node:crypto';
import { createAesVault } from './aes-vault';

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
    expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain(NUMBER);
  });

  it('refuses a text that was changed by one bit', () => {
    const bytes = Buffer.from(vault.encrypt(NUMBER, 'person:1').slice(3), 'base64url');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(() => vault.decrypt(`v1.${bytes.toString('base64url')}`, 'person:1')).toThrow();
  });

  it('finds the same number again, and only under the same key', () => {
    expect(vault.blindIndex(NUMBER)).toBe(vault.blindIndex(NUMBER));
    const other = createAesVault(dataKey, randomBytes(32));
    expect(other.blindIndex(NUMBER)).not.toBe(vault.blindIndex(NUMBER));
  });

  it('does not take one key for both purposes, nor a short one', () => {
    expect(() => createAesVault(dataKey, dataKey)).toThrow(RangeError);
    expect(() => createAesVault(dataKey, randomBytes(16))).toThrow(RangeError);
  });
});
