import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { KeepContacts } from '../../../features/contacts/keep-contacts';
import { CONTACTS } from '../../../text';

/** Whom elder mode offers to call at the foot of every page. */
export default function ContactsPage(): ReactElement {
  return (
    <PageShell title={CONTACTS.title} lead={CONTACTS.lead}>
      <KeepContacts />
    </PageShell>
  );
}
