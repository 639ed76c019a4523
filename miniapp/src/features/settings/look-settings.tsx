import type { ReactElement } from 'react';
import { Choice, List, SwitchRow } from '../../components';
import { type TextSize, type Theme, useUi } from '../../state/ui-mode';
import { ME } from '../../text';

/** A mini-program is told of no wish of its phone, so that it can promise to follow none. */
const FOLLOWS = process.env.TARO_ENV === 'h5';
const THEMES: readonly Theme[] = [
  ...(FOLLOWS ? (['auto'] as const) : []),
  'light',
  'dark',
  'contrast',
];
const TEXT_SIZES: readonly TextSize[] = ['large', 'larger', 'largest'];

/** Elder mode, how large it writes, and colours: for every page, and for the next visit. */
export function LookSettings(): ReactElement {
  const { uiMode, theme, textSize, setUiMode, setTheme, setTextSize } = useUi();
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
      {uiMode === 'elder' ? (
        <Choice
          label={ME.textSize}
          options={TEXT_SIZES.map((value) => ({ value, title: ME.textSizes[value] }))}
          chosen={[textSize]}
          onChange={([chosen]) => chosen && setTextSize(chosen)}
        />
      ) : null}
      <Choice
        label={ME.theme}
        options={THEMES.map((value) => ({ value, title: ME.themes[value] }))}
        chosen={[theme === 'auto' && !FOLLOWS ? 'light' : theme]}
        onChange={([chosen]) => chosen && setTheme(chosen)}
      />
    </>
  );
}
