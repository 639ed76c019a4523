import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => onlineManager.subscribe(changed);
const read = () => onlineManager.isOnline();

/** Whether the phone says it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, read, read);
}
