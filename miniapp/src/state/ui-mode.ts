import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { persisted } from './persisted';

export type UiMode = 'standard' | 'elder';
export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
/** How large elder mode writes; the largest is the 30 px that the MIIT specification asks for. */
export type TextSize = 'large' | 'larger' | 'largest';

interface UiState {
  readonly uiMode: UiMode;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** True once the person was told that elder mode exists because the system font is large. */
  readonly suggested: boolean;
  readonly setUiMode: (uiMode: UiMode) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setTextSize: (textSize: TextSize) => void;
  readonly setSuggested: () => void;
}

/** How the screens look, kept between visits. Set by the person, never by us. */
export const useUi = create<UiState>()(
  persist(
    (set) => ({
      uiMode: 'standard',
      theme: 'auto',
      textSize: 'large',
      suggested: false,
      setUiMode: (uiMode) => set({ uiMode }),
      setTheme: (theme) => set({ theme }),
      setTextSize: (textSize) => set({ textSize }),
      setSuggested: () => set({ suggested: true }),
    }),
    { name: 'ui', storage: persisted() },
  ),
);

export function useElder(): boolean {
  return useUi((ui) => ui.uiMode === 'elder');
}
