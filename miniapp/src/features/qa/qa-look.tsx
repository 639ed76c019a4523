import type { ReactElement } from 'react';
import { readStored, writeStored } from '../../platform/storage';
import { type Theme, type UiMode, useUi } from '../../state/ui-mode';
import { HOME, ME, QA } from '../../text';
import { QA_SCENES } from '../../text/scenarios';
import { QaGroup } from './qa-group';
import { QaSelect } from './qa-select';

const MODES: readonly UiMode[] = ['standard', 'elder'];
const THEMES: readonly Theme[] = ['auto', 'light', 'dark', 'contrast'];
const MODE_NAME = { standard: HOME.toStandard, elder: HOME.toElder } as const;

const LANGUAGES = ['zh', 'en'] as const;

/** What has no words in it stays Chinese. */
function speak(language: (typeof LANGUAGES)[number]): void {
  writeStored('language', language);
  window.location.reload();
}

/** How the screens look and what they speak, on every page. */
export function QaLook(): ReactElement {
  const { uiMode, theme, setUiMode, setTheme } = useUi();
  return (
    <QaGroup title={QA.lookTitle}>
      <QaSelect
        label={QA_SCENES.mode}
        value={uiMode}
        options={MODES.map((value) => ({ value, text: MODE_NAME[value] }))}
        onChange={setUiMode}
      />
      <QaSelect
        label={ME.theme}
        value={theme}
        options={THEMES.map((value) => ({ value, text: ME.themes[value] }))}
        onChange={setTheme}
      />
      <QaSelect
        label={QA_SCENES.language}
        value={readStored('language') === 'en' ? 'en' : 'zh'}
        options={LANGUAGES.map((value) => ({ value, text: QA_SCENES.languages[value] }))}
        onChange={speak}
      />
    </QaGroup>
  );
}
