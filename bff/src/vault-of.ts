import { createAesVault } from './adapters/crypto/aes-vault';
import type { Env } from './env';
import type { IdNumberVault } from './ports/id-number-vault';

type Keys = Pick<Env, 'DATA_KEY' | 'INDEX_KEY' | 'OTHER_DATA_KEYS' | 'OTHER_INDEX_KEYS'>;

/** The vault of an installation: its keys of today, and those that only open. */
export function vaultOf(keys: Keys): IdNumberVault {
  const others = { data: keys.OTHER_DATA_KEYS, index: keys.OTHER_INDEX_KEYS };
  return createAesVault(keys.DATA_KEY, keys.INDEX_KEY, others);
}
