import type { ReactElement } from 'react';
import { Press, Text } from '../../components';
import { useUi } from '../../state/ui-mode';
import { HOME } from '../../text';

/** Into elder mode and out of it, visible without scrolling. */
export function ModeSwitch(): ReactElement {
  const { uiMode, setUiMode } = useUi();
  const elder = uiMode === 'elder';
  return (
    <Press className="home-mode" onPress={() => setUiMode(elder ? 'standard' : 'elder')}>
      <Text>{elder ? HOME.toStandard : HOME.toElder}</Text>
    </Press>
  );
}
