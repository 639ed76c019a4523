import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { go } from '../platform/navigate';
import { ROUTES, TABS } from '../routes';
import { useElder } from '../state/ui-mode';
import { COMMON } from '../text';
import { Icon } from './icon';

/** The browser's tab bar: buttons in a navigation landmark. Elder mode has none. */
export function TabBar(): ReactElement | null {
  const elder = useElder();
  const { path } = useRouter();
  if (elder) return null;
  return (
    <nav className="tabs" aria-label={COMMON.tabBar}>
      {TABS.map((tab) => {
        const here = path.startsWith(ROUTES[tab]);
        return (
          <button
            key={tab}
            type="button"
            className={here ? 'press tab tab-here' : 'press tab'}
            aria-current={here ? 'page' : undefined}
            onClick={() => go(tab)}
          >
            <Icon name={tab} />
            <span className="tab-word">{COMMON.tabs[tab]}</span>
          </button>
        );
      })}
    </nav>
  );
}
