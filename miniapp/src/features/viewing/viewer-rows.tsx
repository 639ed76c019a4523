import type { FamilyView, ViewerView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Cell, List } from '../../components';
import { instantDayText, VIEWING } from '../../text';

interface ViewerRowsProps {
  readonly family: FamilyView;
  readonly onEnd: (viewer: ViewerView) => void;
}

/** Who looks on; for the organizer each row asks whether that shall end. */
export function ViewerRows({ family, onEnd }: ViewerRowsProps): ReactElement {
  const { viewers, iAmOrganizer } = family;
  return (
    <List>
      {viewers.length === 0 ? <Cell title={VIEWING.none} /> : null}
      {viewers.map((viewer) => {
        const since = VIEWING.since(instantDayText(viewer.since));
        const ending = { about: VIEWING.mayEnd(since), onPress: () => onEnd(viewer) };
        const row = iAmOrganizer ? ending : { about: since };
        return <Cell key={viewer.viewerId} icon="me" title={viewer.name} {...row} />;
      })}
    </List>
  );
}
