import Taro from '@tarojs/taro';

/** Tells when the phone's network goes and comes back. Gives how to stop. */
export function watchNetwork(tell: (online: boolean) => void): () => void {
  const changed = ({ isConnected }: { isConnected: boolean }) => tell(isConnected);
  Taro.onNetworkStatusChange(changed);
  return () => Taro.offNetworkStatusChange(changed);
}
