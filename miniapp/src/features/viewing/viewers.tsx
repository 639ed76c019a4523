import type { FamilyView, ViewerView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { AskViewer } from './ask-viewer';
import { EndViewing } from './end-viewing';
import { ViewerRows } from './viewer-rows';

/** Who looks on, and for the organizer the ways to ask one more and to end it: one at a time. */
export function Viewers({ family }: { readonly family: FamilyView }): ReactElement {
  const { familyId, iAmOrganizer } = family;
  const [ending, setEnding] = useState<ViewerView | null>(null);
  if (ending) {
    const stop = () => setEnding(null);
    return <EndViewing familyId={familyId} viewer={ending} onEnded={stop} onKeep={stop} />;
  }
  return (
    <>
      <ViewerRows family={family} onEnd={setEnding} />
      {iAmOrganizer ? <AskViewer familyId={familyId} /> : null}
    </>
  );
}
