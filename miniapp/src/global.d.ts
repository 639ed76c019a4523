/** Origin of the API without a trailing slash; empty in H5, where page and API share one. */
declare const API_BASE: string;

declare module '*.scss';
declare module '*.png';

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function createRoot(host: Element): { render(node: ReactNode): void };
}
