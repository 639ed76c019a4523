import type { FamilyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useAreaNames, useCommand, useConfirm, useRead } from '../../api';
import { BindSteps, Button, ConfirmStep, Done, noticeInForce } from '../../components';
import { go, replace } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { CREATE } from '../../text';

const REQUEST = { body: { agreed: noticeInForce('family-notice') } };

/** First whether it may be done at all, then the paper, then the family. */
export function CreateFamily(): ReactElement {
  const [made, setMade] = useState<FamilyView | null>(null);
  const name = useSession((session) => session.me?.name) ?? '';
  const areaName = useAreaNames();
  const step = useConfirm('createFamily', useCommand('createFamily'), REQUEST);
  if (made) return <Created family={made} />;
  const refused = <Button text={CREATE.refused} look="second" onPress={() => go('home')} />;
  return (
    <ConfirmStep
      step={step}
      lead={CREATE.lead}
      title={CREATE.check}
      rows={({ areaCode }) => [
        { label: CREATE.account, value: name },
        { label: CREATE.area, value: areaName(areaCode) ?? '' },
        { label: CREATE.from, value: CREATE.fromValue },
        { label: CREATE.money, value: CREATE.moneyValue },
      ]}
      paper={{ kind: 'family-notice', missing: CREATE.readFirst }}
      confirm={CREATE.confirm}
      refused={refused}
      onDone={setMade}
    >
      <OwnSteps />
    </ConfirmStep>
  );
}

/** How far it still is after this page, where the area leads people in a way of its own. */
function OwnSteps(): ReactElement | null {
  const { data } = useRead('readBindAsks', {});
  return data?.stepsAreOwn ? <BindSteps steps={data.steps} /> : null;
}

function Created({ family }: { readonly family: FamilyView }): ReactElement {
  const { familyId, potFen } = family;
  return (
    <Done title={CREATE.done} about={CREATE.doneAbout}>
      <Button text={CREATE.toInvite} onPress={() => replace('invite', { familyId })} />
      {potFen === null ? null : (
        <Button text={CREATE.toPot} look="second" onPress={() => replace('pot', { familyId })} />
      )}
      <Button text={CREATE.toFamily} look="quiet" onPress={() => go('family')} />
    </Done>
  );
}
