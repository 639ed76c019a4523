import type { ConsentView } from '@gongji/shared/contracts';
import { CONSENT_TERMS, type ConsentPurpose } from '@gongji/shared/vocabulary';
import { type ReactElement, useEffect, useState } from 'react';
import { useCommand } from '../../api';
import { Agreement, CommandNotes, noticeInForce, Text } from '../../components';
import { useSession } from '../../state/session';
import { MY_DATA } from '../../text';

const { detail } = MY_DATA;

/** These are given where they are asked for, by who is asked there. */
const ELSEWHERE: readonly ConsentPurpose[] = ['shown-code', 'messages'];

interface GiveConsentProps {
  readonly consent: ConsentView;
  readonly onDone: () => void;
}

/** The paper again, and the one button that consents anew. */
export function GiveConsent({ consent, onDone }: GiveConsentProps): ReactElement {
  const { purpose, about } = consent;
  const mine = useSession((session) => session.me?.personId) === about.personId;
  const give = useCommand('giveConsent', [about.personId, purpose].join(' '));
  const [guardian, setGuardian] = useState(false);
  const needed = give.problem?.code === 'guardian-needed';
  useEffect(() => {
    if (needed) setGuardian(true);
  }, [needed]);
  const { paper } = CONSENT_TERMS[purpose];
  if (paper === null || ELSEWHERE.includes(purpose)) {
    return <Text className="lead">{detail.elsewhere}</Text>;
  }
  const send = async () => {
    const said = { agreed: noticeInForce(paper), aboutId: about.personId, guardian };
    if (await give.run({ params: { purpose }, body: said })) onDone();
  };
  return (
    <>
      <CommandNotes command={give} onAnswer={onDone} />
      <Agreement
        // A guardian reads for themselves: the child's tick is none of theirs.
        key={String(guardian)}
        kind={paper}
        missing={detail.giveMissing}
        confirm={guardian || !mine ? detail.giveAsGuardian : detail.give}
        sending={give.sending}
        onConfirm={() => void send()}
      />
    </>
  );
}
