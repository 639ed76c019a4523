import type { ReactElement } from 'react';
import { Field, FormParts } from '../../components';
import { replace } from '../../platform/navigate';
import { useDraft } from '../../state/drafts';
import { VIEWING } from '../../text';
import { AskViewerConfirm } from './ask-viewer-confirm';

const BLANK = { nameHint: '', checking: false };

/** Asks one relative to look on: what they are called, then the paper and the invitation. */
export function AskViewer({ familyId }: { readonly familyId: string }): ReactElement {
  const { value, change, drop } = useDraft(`viewer:${familyId}`, BLANK);
  const nameHint = value.nameHint.trim();
  if (value.checking && nameHint) {
    return (
      <AskViewerConfirm
        familyId={familyId}
        nameHint={nameHint}
        onBack={() => change({ checking: false })}
        onMade={({ invitationId }) => {
          drop();
          replace('invite', { familyId, invitationId });
        }}
      />
    );
  }
  const named = (tried: boolean) => (
    <Field
      label={VIEWING.hint}
      hint={VIEWING.hintAbout}
      value={value.nameHint}
      maxLength={20}
      onInput={(text) => change({ nameHint: text })}
      error={tried && !nameHint ? VIEWING.hintMissing : null}
    />
  );
  return (
    <FormParts
      parts={[{ name: VIEWING.who, complete: nameHint !== '', body: named }]}
      at={0}
      onAt={() => undefined}
      onDone={() => change({ checking: true })}
      doneText={VIEWING.ask}
    />
  );
}
