import './api/jitless';
import './platform/language';
import { QueryClientProvider } from '@tanstack/react-query';
import { useLaunch } from '@tarojs/taro';
import type { ReactElement, ReactNode } from 'react';
import { queryClient } from './api';
import { installShims } from './api/shims';
import { mountQa } from './features/qa/mount-qa';
import { modeInAddress } from './platform/mode-in-address';
import { useUi } from './state/ui-mode';
import './app.scss';
import './platform/browser-style';

installShims();

export default function App({ children }: { readonly children?: ReactNode }): ReactElement {
  useLaunch(({ query }) => {
    const mode = modeInAddress(query);
    if (mode) useUi.getState().setUiMode(mode);
    void mountQa();
  });
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
