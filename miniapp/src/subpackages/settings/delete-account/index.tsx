import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { AccountDeleted, DeleteAccount } from '../../../features/my-data/delete-account';
import { learnOwnData } from '../../../features/my-data/learn-own-data';
import { useDeleteAccount } from '../../../features/my-data/use-delete-account';
import { MY_DATA } from '../../../text';

const { deleting } = MY_DATA;

learnOwnData();

/** Ends an account, after saying what that does. */
export default function DeleteAccountPage(): ReactElement {
  const { command, deleted, done } = useDeleteAccount();
  return (
    <PageShell
      title={deleting.title}
      {...(deleted ? {} : { lead: deleting.lead })}
      needsSignIn={!deleted}
    >
      {deleted ? <AccountDeleted /> : <DeleteAccount command={command} onDeleted={done} />}
    </PageShell>
  );
}
