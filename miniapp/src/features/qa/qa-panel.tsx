import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { queryClient } from '../../api';
import { Sheet } from '../../components';
import { QA } from '../../text';
import { QaControls } from './qa-controls';
import { QaScenarios } from './qa-scenarios';
import './qa-panel.scss';

/** What is behind the tab: states to begin from, then everything that can be set by hand. */
export function QaPanel({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Sheet title={QA.title} open onClose={onClose}>
      <QueryClientProvider client={queryClient}>
        <QaScenarios />
        <QaControls onLeave={onClose} />
      </QueryClientProvider>
    </Sheet>
  );
}
