import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';

const key = (byte: number) => Buffer.alloc(32, byte);

/** The keys of every simulated process. */
export const SIM_VAULT = createAesVault(key(1), key(2));
