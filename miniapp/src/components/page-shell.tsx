import Taro, { useDidShow } from '@tarojs/taro';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { useFreshOnShow, useKeepMe } from '../api';
import { go } from '../platform/navigate';
import { usePageFocus } from '../platform/page-focus';
import { useSession } from '../state/session';
import { useUi } from '../state/ui-mode';
import { COMMON } from '../text';
import { Button } from './button';
import { CallRelatives } from './call-relatives';
import { EmptyState } from './empty-state';
import { HelpLines } from './help-lines';
import { Heading, Main, Text, View } from './native';
import { NoVoice } from './no-voice';
import type { PageNode } from './page-words';
import { ReadAloud } from './read-aloud';
import { TabBar } from './tab-bar';
import { ToldLinesOfPage } from './told-lines';
import { TopBar } from './top-bar';
import { useOnline } from './use-online';

export interface PageShellProps {
  /** The page's one h1, and the title of the window. */
  readonly title: string;
  /** One sentence below the title. */
  readonly lead?: string;
  /** True on the four pages of the tab bar. */
  readonly tab?: boolean;
  /** The main action, always within reach at the foot. */
  readonly action?: ReactNode;
  /** False where a page makes sense without a signed-in person. */
  readonly needsSignIn?: boolean;
  /** True where rows and columns need a desk's screen; on a phone it is as narrow as any page. */
  readonly wide?: boolean;
  /** Whom elder mode offers to call at the foot. */
  readonly hotlines?: readonly string[];
  /** Something to press above the page, beside the way back. */
  readonly bar?: ReactNode;
  /** Replaces the plain heading, for home. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

const IN_BROWSER = process.env.TARO_ENV === 'h5';

/** Every page stands in this: theme, mode, heading, landmark, network banner, help at the foot. */
export function PageShell(props: PageShellProps): ReactElement {
  return (
    <ToldLinesOfPage>
      <Shell {...props} />
    </ToldLinesOfPage>
  );
}

function Shell(props: PageShellProps): ReactElement {
  const { title, tab = false, action, needsSignIn = true, hotlines, head, bar } = props;
  const elder = useUi((ui) => ui.uiMode === 'elder');
  const theme = useUi((ui) => ui.theme);
  const textSize = useUi((ui) => ui.textSize);
  const signedIn = useSession((session) => session.token !== null);
  const online = useOnline();
  const page = useRef<PageNode>(null);
  usePageFocus(page);
  useKeepMe();
  useFreshOnShow();
  useDidShow(() => void Taro.setNavigationBarTitle({ title }));
  const hasBack = !head && ((IN_BROWSER && !tab) || (elder && tab));
  const { wide = false, children } = props;
  const marks = [
    elder && `elder text-${textSize}`,
    tab && !elder && 'has-tabs',
    hasBack && 'has-back',
  ];
  const look = ['shell', `theme-${theme}`, ...marks, wide && 'shell-wide'];
  return (
    <View className={look.filter(Boolean).join(' ')}>
      {hasBack || elder ? (
        <TopBar back={hasBack ? (tab ? 'home' : 'before') : null}>
          {bar}
          {elder ? <ReadAloud page={page} /> : null}
        </TopBar>
      ) : null}
      <View role="status">{online ? null : <Text className="offline">{COMMON.offline}</Text>}</View>
      <Main className={action ? 'main main-action' : 'main'} nodeRef={page}>
        {head ?? <PageHead {...props} />}
        {needsSignIn && !signedIn ? <SignInFirst /> : children}
      </Main>
      {elder ? (
        <View className="page-foot" role="contentinfo">
          <Text className="foot-title">{COMMON.helpTitle}</Text>
          <CallRelatives />
          <HelpLines counter rest {...(hotlines ? { hotlines } : {})} />
          <NoVoice />
        </View>
      ) : null}
      {action && (signedIn || !needsSignIn) ? <View className="action">{action}</View> : null}
      {tab ? <TabBar /> : null}
    </View>
  );
}

function PageHead({ title, lead }: PageShellProps): ReactElement {
  return (
    <View className="page-head">
      <Heading level={1} className="page-title">
        {title}
      </Heading>
      {lead ? <Text className="page-lead">{lead}</Text> : null}
    </View>
  );
}

function SignInFirst(): ReactElement {
  return (
    <EmptyState icon="me" title={COMMON.signInFirst} about={COMMON.signInWhy}>
      <Button text={COMMON.signIn} onPress={() => go('signIn')} />
    </EmptyState>
  );
}
