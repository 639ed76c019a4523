/**
 * Tells when the browser's network goes and comes back. Gives how to stop. Taro's own way asks what
 * kind of network there is, which a browser answers also without one; what it says at first is left
 * out, for a preview on the same machine needs no network.
 */
export function watchNetwork(tell: (online: boolean) => void): () => void {
  const changed = () => tell(window.navigator.onLine);
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
