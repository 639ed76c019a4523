import type { ReactElement } from 'react';
import { Field, FormParts, RelationChoice, type RelationOption } from '../../components';
import { INVITE } from '../../text';

export interface InviteDraft extends Record<string, unknown> {
  readonly relation: RelationOption | '';
  readonly nameHint: string;
  /** Which question elder mode is at. */
  readonly at: number;
  /** True once the form is filled and waits to be confirmed. */
  readonly checking: boolean;
}

export const BLANK_INVITE: InviteDraft = { relation: '', nameHint: '', at: 0, checking: false };

interface InviteFormProps {
  readonly draft: InviteDraft;
  readonly change: (patch: Partial<InviteDraft>) => void;
}

/** Who is to be invited: the relation, and what the inviter calls them. */
export function InviteForm({ draft, change }: InviteFormProps): ReactElement {
  const named = draft.nameHint.trim() !== '';
  const who = {
    name: INVITE.relationShort,
    complete: draft.relation !== '',
    body: (tried: boolean) => (
      <RelationChoice
        label={INVITE.relation}
        relation={draft.relation}
        onChange={(relation) => change({ relation })}
        error={tried && !draft.relation ? INVITE.relationMissing : null}
      />
    ),
  };
  const hint = {
    name: INVITE.hintShort,
    complete: named,
    body: (tried: boolean) => (
      <Field
        label={INVITE.hint}
        hint={INVITE.hintAbout}
        value={draft.nameHint}
        maxLength={20}
        onInput={(nameHint) => change({ nameHint })}
        error={tried && !named ? INVITE.hintMissing : null}
      />
    ),
  };
  return (
    <FormParts
      parts={[who, hint]}
      at={draft.at}
      onAt={(at) => change({ at })}
      onDone={() => change({ checking: true })}
    />
  );
}
