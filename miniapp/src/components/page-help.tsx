import type { ReactElement } from 'react';
import { useElder } from '../state/ui-mode';
import { HelpLines } from './help-lines';

interface PageHelpProps {
  readonly hotlines?: readonly string[];
  readonly counter?: boolean;
}

/** Help within a page; elder mode has the same at the foot of every page already. */
export function PageHelp(props: PageHelpProps): ReactElement | null {
  const elder = useElder();
  return elder ? null : <HelpLines {...props} rest />;
}
