import type { ViewerView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { DeclineStep } from '../../components';
import { VIEWING } from '../../text';

interface EndViewingProps {
  readonly familyId: string;
  readonly viewer: ViewerView;
  readonly onEnded: () => void;
  readonly onKeep: () => void;
}

/** Ending somebody's looking on, or one's own, after saying what that does. */
export function EndViewing({ familyId, viewer, onEnded, onKeep }: EndViewingProps): ReactElement {
  const { viewerId, name, me } = viewer;
  const end = useCommand('endViewing', viewerId);
  return (
    <DeclineStep
      title={me ? VIEWING.leave : VIEWING.end(name)}
      about={me ? VIEWING.leaveAsk : VIEWING.endAsk(name)}
      command={end}
      yes={VIEWING.endYes}
      back={VIEWING.keep}
      send={() => end.run({ params: { familyId, viewerId } })}
      onDone={onEnded}
      onBack={onKeep}
    />
  );
}
