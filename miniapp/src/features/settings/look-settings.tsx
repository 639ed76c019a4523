import type { ReactElement } from 'react';
import { Choice, List, SwitchRow } from '../../components';
import { type Theme, useUi } from '../../state/ui-mode';
import { ME } from '../../text';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark', 'contrast'];

/** Elder mode and colours; both hold on every page and after the app is closed. */
export function LookSettings(): ReactElement {
  const { uiMode, theme, setUiMode, setTheme } = useUi();
  return (
    <>
      <List title={ME.look}>
        <SwitchRow
          title={ME.elder}
          about={ME.elderAbout}
          on={uiMode === 'elder'}
          onChange={(on) => setUiMode(on ? 'elder' : 'standard')}
        />
      </List>
      <Choice
        label={ME.theme}
        options={THEMES.map((value) => ({ value, title: ME.themes[value] }))}
        chosen={[theme]}
        onChange={([chosen]) => chosen && setTheme(chosen)}
      />
    </>
  );
}
