import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentManager, focusManager, onlineManager } from '@tanstack/react-query';
import { AbortController } from '../platform/abort-controller';
import { installShims } from './shims';

type Heard = (given: { isConnected: boolean }) => void;
const heard = new Map<string, Heard>();

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: new Proxy({}, { get: (_, name: string) => (work: Heard) => heard.set(name, work) }),
}));

beforeAll(() => {
  environmentManager.setIsServer(() => true);
  installShims();
  focusManager.subscribe(() => undefined);
  onlineManager.subscribe(() => undefined);
});

describe('without a window, TanStack Query', () => {
  test('knows that it is not on a server', () => {
    expect(environmentManager.isServer()).toBe(false);
  });

  test('hears that the app is hidden and shown again', () => {
    heard.get('onAppHide')?.({ isConnected: true });
    expect(focusManager.isFocused()).toBe(false);
    heard.get('onAppShow')?.({ isConnected: true });
    expect(focusManager.isFocused()).toBe(true);
  });

  test('hears that the network is gone and back', () => {
    heard.get('onNetworkStatusChange')?.({ isConnected: false });
    expect(onlineManager.isOnline()).toBe(false);
    heard.get('onNetworkStatusChange')?.({ isConnected: true });
    expect(onlineManager.isOnline()).toBe(true);
  });

  test('finds an AbortController in the mini-program builds', () => {
    const config = readFileSync(join(__dirname, '../../config/index.ts'), 'utf8');
    expect(config).toMatch(/AbortController: \[file, 'AbortController'\]/);
  });
});

describe('our AbortController', () => {
  test('tells each listener once, and no one who left', () => {
    const controller = new AbortController();
    const stayed = jest.fn();
    const left = jest.fn();
    controller.signal.addEventListener('abort', stayed);
    controller.signal.addEventListener('abort', left);
    controller.signal.removeEventListener('abort', left);
    controller.abort();
    controller.abort();
    expect(controller.signal.aborted).toBe(true);
    expect(stayed).toHaveBeenCalledTimes(1);
    expect(left).not.toHaveBeenCalled();
  });
});
