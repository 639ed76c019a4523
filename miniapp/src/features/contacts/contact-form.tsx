import type { ReactElement } from 'react';
import { Field, FormParts } from '../../components';
import type { Contact } from '../../state/contacts';
import { useDraft } from '../../state/drafts';
import { CONTACTS } from '../../text';

interface ContactFormProps {
  readonly onSave: (contact: Contact) => void;
}

/** A mobile number, or a landline with its area code. */
const NUMBER = /^(1\d{10}|0\d{9,11})$/;
const BLANK = { name: '', number: '', at: 0 };

export function ContactForm({ onSave }: ContactFormProps): ReactElement {
  const { value: typed, change, drop } = useDraft('contact', BLANK);
  const name = typed.name.trim();
  const number = typed.number.replace(/[\s-]/g, '');
  const save = () => {
    onSave({ name, number });
    drop();
  };
  const who = {
    name: CONTACTS.nameShort,
    complete: name !== '',
    body: (tried: boolean) => (
      <Field
        label={CONTACTS.name}
        hint={CONTACTS.nameHint}
        value={typed.name}
        maxLength={8}
        onInput={(text) => change({ name: text })}
        error={tried && name === '' ? CONTACTS.nameMissing : null}
      />
    ),
  };
  const which = {
    name: CONTACTS.numberShort,
    complete: NUMBER.test(number),
    body: (tried: boolean) => (
      <Field
        label={CONTACTS.number}
        hint={CONTACTS.numberHint}
        kind="digit"
        value={typed.number}
        maxLength={14}
        onInput={(text) => change({ number: text })}
        error={tried && !NUMBER.test(number) ? CONTACTS.numberWrong : null}
      />
    ),
  };
  return (
    <FormParts
      parts={[who, which]}
      at={typed.at}
      onAt={(at) => change({ at })}
      onDone={save}
      doneText={CONTACTS.save}
    />
  );
}
