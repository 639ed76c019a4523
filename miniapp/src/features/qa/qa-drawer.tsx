import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { queryClient } from '../../api';
import { Press, Sheet, Text } from '../../components';
import { QA } from '../../text';
import { QaControls } from './qa-controls';
import './qa-drawer.scss';

/** A tab at the edge of the H5 preview, and the drawer behind it. */
export function QaDrawer(): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <div className="shell qa">
      <Press className="qa-tab" aria-expanded={open} label={QA.title} onPress={() => setOpen(true)}>
        <Text>{QA.open}</Text>
      </Press>
      <Sheet title={QA.title} open={open} onClose={() => setOpen(false)}>
        <QueryClientProvider client={queryClient}>
          <QaControls />
        </QueryClientProvider>
      </Sheet>
    </div>
  );
}
