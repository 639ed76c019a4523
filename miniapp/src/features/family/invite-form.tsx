import type { ReactElement } from 'react';
import { Field, FormParts, type Kin, RelationChoice } from '../../components';
import { INVITE } from '../../text';

export interface InviteDraft extends Record<string, unknown> {
  readonly kin: Kin | '';
  readonly nameHint: string;
  /** Which question elder mode is at. */
  readonly at: number;
  /** True once the form is filled and waits to be confirmed. */
  readonly checking: boolean;
}

export const BLANK_INVITE: InviteDraft = { kin: '', nameHint: '', at: 0, checking: false };

interface InviteFormProps {
  readonly draft: InviteDraft;
  readonly change: (patch: Partial<InviteDraft>) => void;
}

/** Who is to be invited: the relation, and what the inviter calls them. */
export function InviteForm({ draft, change }: InviteFormProps): ReactElement {
  const named = draft.nameHint.trim() !== '';
  const relation = {
    name: INVITE.relationShort,
    complete: draft.kin !== '',
    body: (tried: boolean) => (
      <RelationChoice
        label={INVITE.relation}
        kin={draft.kin}
        onChange={(kin) => change({ kin })}
        error={tried && !draft.kin ? INVITE.relationMissing : null}
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
      parts={[relation, hint]}
      at={draft.at}
      onAt={(at) => change({ at })}
      onDone={() => change({ checking: true })}
    />
  );
}
