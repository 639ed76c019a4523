import { type ComponentType, type ReactElement, useState } from 'react';
import { Press, Text } from '../../components';
import { QA_TAB } from '../../text';
import './qa-drawer.scss';

interface Panel {
  readonly onClose: () => void;
}

/** A tab at the edge of the H5 preview; what is behind it is loaded when it is asked for. */
export function QaDrawer(): ReactElement {
  const [open, setOpen] = useState(false);
  const [Behind, setBehind] = useState<ComponentType<Panel> | null>(null);
  const show = () => {
    setOpen(true);
    void import('./qa-panel').then(({ QaPanel }) => setBehind(() => QaPanel));
  };
  return (
    <div className="shell qa">
      <Press className="qa-tab" aria-expanded={open} label={QA_TAB.title} onPress={show}>
        <Text>{QA_TAB.open}</Text>
      </Press>
      {open && Behind ? <Behind onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
