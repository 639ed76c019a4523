import type { CodeLinkView } from '@gongji/shared/contracts';
import { isIdNumber } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import {
  Button,
  CommandNotes,
  Done,
  Field,
  type FormPart,
  FormParts,
  IdNumberField,
  RelationChoice,
  type RelationOption,
  Text,
} from '../../components';
import { useDraft } from '../../state/drafts';
import { CODE_LINK, TEMPORARY } from '../../text';
import { LinkConfirm } from './link-confirm';

interface LinkDraft extends Record<string, unknown> {
  readonly name: string;
  readonly idNumber: string;
  readonly relation: RelationOption | '';
  readonly at: number;
  readonly checking: boolean;
}

const BLANK: LinkDraft = { name: '', idNumber: '', relation: '', at: 0, checking: false };

interface LinkRelativeProps {
  readonly onClose: () => void;
}

/** From a relative's name to the link, or to the question that waits for them. */
export function LinkRelative({ onClose }: LinkRelativeProps): ReactElement {
  const { value, change, drop } = useDraft<LinkDraft>('code-link', BLANK, ['idNumber']);
  const [done, setDone] = useState<{ readonly title: string; readonly about: string } | null>(null);
  const { name, idNumber, relation, at, checking } = value;
  const command = useCommand('linkCode');
  if (done) {
    return (
      <Done {...done}>
        <Button text={CODE_LINK.done} onPress={onClose} />
      </Done>
    );
  }
  const finish = (link: CodeLinkView) => {
    drop();
    setDone(wordsOf(link));
  };
  const notes = (
    <CommandNotes command={command} onAnswer={({ result }) => result && finish(result)} />
  );
  if (checking && relation && isIdNumber(idNumber)) {
    return (
      <LinkConfirm
        command={command}
        person={{ name: name.trim(), idNumber, relation }}
        onBack={() => change({ checking: false, at: 0 })}
        onLinked={finish}
      />
    );
  }
  return (
    <>
      <Text className="lead">{CODE_LINK.formLead}</Text>
      {notes}
      <FormParts
        parts={partsOf(value, change)}
        at={at}
        onAt={(next) => change({ at: next })}
        onDone={() => change({ checking: true })}
        doneText={CODE_LINK.next}
      />
      <Button text={CODE_LINK.done} look="quiet" onPress={onClose} />
    </>
  );
}

function wordsOf({ status, member }: CodeLinkView) {
  if (status === 'active') {
    return { title: CODE_LINK.linked(member.name), about: CODE_LINK.linkedAbout };
  }
  return { title: CODE_LINK.asked(member.name), about: CODE_LINK.askedAbout(member.name) };
}

function partsOf(value: LinkDraft, change: (patch: Partial<LinkDraft>) => void): FormPart[] {
  const { name, idNumber, relation } = value;
  const named = name.trim().length >= 2;
  return [
    {
      name: TEMPORARY.nameShort,
      complete: named,
      body: (tried) => (
        <Field
          label={TEMPORARY.name}
          hint={TEMPORARY.nameHint}
          value={name}
          maxLength={40}
          onInput={(typed) => change({ name: typed })}
          error={tried && !named ? TEMPORARY.nameWrong : null}
        />
      ),
    },
    {
      name: TEMPORARY.idShort,
      complete: isIdNumber(idNumber),
      body: (tried) => (
        <IdNumberField
          idNumber={idNumber}
          tried={tried}
          onChange={(typed) => change({ idNumber: typed })}
        />
      ),
    },
    {
      name: TEMPORARY.relationShort,
      complete: relation !== '',
      body: (tried) => (
        <RelationChoice
          label={TEMPORARY.relation}
          relation={relation}
          onChange={(picked) => change({ relation: picked })}
          error={tried && !relation ? TEMPORARY.relationMissing : null}
        />
      ),
    },
  ];
}
