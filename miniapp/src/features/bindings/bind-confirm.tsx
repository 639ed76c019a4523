import type { BindTerms, MemberView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useQuote } from '../../api';
import {
  Agreement,
  Button,
  CommandNotes,
  Facts,
  noticeInForce,
  Quoted,
  type RelationOption,
  relatedBy,
} from '../../components';
import { useSession } from '../../state/session';
import { BINDINGS, relationText } from '../../text';

interface BindConfirmProps {
  readonly familyId: string;
  readonly member: MemberView;
  readonly relation: RelationOption;
  readonly terms: BindTerms;
  readonly onBack: () => void;
  readonly onBound: () => void;
}

/** Whether my account may pay for this member, the promise, and the binding itself. */
export function BindConfirm(props: BindConfirmProps): ReactElement {
  const { familyId, member, relation, terms, onBack, onBound } = props;
  const { memberId, name } = member;
  const me = useSession((session) => session.me?.name) ?? '';
  const related = relatedBy(relation);
  const agreed = noticeInForce('relation-promise');
  const request = { params: { familyId }, body: { memberId, ...related, agreed, terms } };
  const bind = useCommand('bindMember', memberId);
  const quote = useQuote('bindMember', request, { enabled: !bind.sending });
  const submit = async () => {
    if (await bind.run(request)) onBound();
  };
  const rows = [
    { label: BINDINGS.payer, value: me },
    { label: BINDINGS.member, value: name },
    { label: BINDINGS.relationShort, value: relationText(related.relation, related.role) },
  ];
  const area = member.enrolment?.areaCode;
  const relative = { ...related, ...(area ? { area } : {}) };
  const notes = <CommandNotes command={bind} onAnswer={onBound} />;
  return (
    <Quoted
      quote={quote}
      earlier={bind.unfinished && notes}
      situation={{ ask: 'bind', given: { relative } }}
      refused={<Button text={BINDINGS.back} look="second" onPress={onBack} />}
    >
      {() => (
        <>
          <Facts rows={rows} />
          {notes}
          <Agreement
            kind="relation-promise"
            missing={BINDINGS.readFirst}
            confirm={BINDINGS.confirm}
            sending={bind.sending}
            onConfirm={() => void submit()}
            other={{ text: BINDINGS.back, onPress: onBack }}
          />
        </>
      )}
    </Quoted>
  );
}
