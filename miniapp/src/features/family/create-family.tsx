import type { FamilyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useAreaName, useCommand, useQuote, useRead } from '../../api';
import {
  Agreement,
  BindSteps,
  Button,
  CommandNotes,
  Done,
  Facts,
  Heading,
  noticeInForce,
  Quoted,
  Text,
} from '../../components';
import { go, replace } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { CREATE } from '../../text';

const REQUEST = { body: { agreed: noticeInForce('family-notice') } };

/** First whether it may be done at all, then the paper, then the family. */
export function CreateFamily(): ReactElement {
  const [made, setMade] = useState<FamilyView | null>(null);
  const create = useCommand('createFamily');
  const quote = useQuote('createFamily', REQUEST, { enabled: !create.sending });
  const submit = async () => {
    const answer = await create.run(REQUEST);
    if (answer?.result) setMade(answer.result);
  };
  if (made) return <Created family={made} />;
  const notes = <CommandNotes command={create} onAnswer={({ result }) => setMade(result)} />;
  return (
    <Quoted
      quote={quote}
      earlier={create.unfinished && notes}
      refused={<Button text={CREATE.refused} look="second" onPress={() => go('home')} />}
    >
      {(family) => (
        <>
          <CreateFacts family={family} />
          <OwnSteps />
          {notes}
          <Agreement
            kind="family-notice"
            missing={CREATE.readFirst}
            confirm={CREATE.confirm}
            sending={create.sending}
            onConfirm={() => void submit()}
          />
        </>
      )}
    </Quoted>
  );
}

function CreateFacts({ family }: { readonly family: FamilyView }): ReactElement {
  const area = useAreaName(family.areaCode);
  const name = useSession((session) => session.me?.name) ?? '';
  const rows = [
    { label: CREATE.account, value: name },
    { label: CREATE.area, value: area },
    { label: CREATE.from, value: CREATE.fromValue },
    { label: CREATE.money, value: CREATE.moneyValue },
  ];
  return (
    <>
      <Text className="lead">{CREATE.lead}</Text>
      <Heading level={2} className="list-title">
        {CREATE.check}
      </Heading>
      <Facts rows={rows} />
    </>
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
