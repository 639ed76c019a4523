import type { PersistStorage } from 'zustand/middleware';
import { readStored, removeStored, writeStored } from '../platform/storage';

/** Keeps a zustand store in the platform's storage. */
export function persisted<S>(): PersistStorage<S> {
  return {
    getItem: (key) => readStored(key) as ReturnType<PersistStorage<S>['getItem']>,
    setItem: (key, value) => writeStored(key, value),
    removeItem: (key) => removeStored(key),
  };
}
