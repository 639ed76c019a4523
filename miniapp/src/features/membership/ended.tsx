import type { ReactElement } from 'react';
import { Button, Done } from '../../components';
import { go } from '../../platform/navigate';
import { MEMBER } from '../../text';
import type { Ending } from './end-membership';

/** A membership is over. */
export function Ended({ ending }: { readonly ending: Ending }): ReactElement {
  return (
    <Done title={MEMBER.ended[ending]} about={MEMBER.endedAbout}>
      {ending === 'remove' ? (
        <Button text={MEMBER.toFamily} onPress={() => go('family')} />
      ) : (
        <Button text={MEMBER.toHome} onPress={() => go('home')} />
      )}
    </Done>
  );
}
