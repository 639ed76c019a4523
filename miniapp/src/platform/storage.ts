import Taro from '@tarojs/taro';

/** Reads what was written under a key; null when nothing is there or the platform refuses. */
export function readStored(key: string): unknown {
  try {
    const value: unknown = Taro.getStorageSync(key);
    return value === '' || value === undefined ? null : value;
  } catch {
    return null;
  }
}

/** Writes at once. A full or forbidden storage loses a convenience; it stops nobody. */
export function writeStored(key: string, value: unknown): void {
  try {
    Taro.setStorageSync(key, value);
  } catch {
    // The app works on without what is kept between visits.
  }
}

export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // As above.
  }
}
