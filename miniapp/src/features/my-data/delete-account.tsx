import type { ReactElement } from 'react';
import { type Command, useConfirm } from '../../api';
import { Button, ConfirmStep, Done, Points } from '../../components';
import { back, go } from '../../platform/navigate';
import { MY_DATA } from '../../text';

const { deleting } = MY_DATA;

interface DeleteAccountProps {
  readonly command: Command<'deleteAccount'>;
  /** From then on nobody is signed in, and the page still has to say what became of it. */
  readonly onDeleted: () => void;
}

/** What stands in the way, or what becomes of what; then the one button that ends it. */
export function DeleteAccount({ command, onDeleted }: DeleteAccountProps): ReactElement {
  const step = useConfirm('deleteAccount', command, {});
  const { result } = step.quote.data ?? { result: null };
  return (
    <ConfirmStep
      step={step}
      title={deleting.check}
      rows={({ moneyRecords }) => [
        { label: deleting.records, value: deleting.recordsValue(moneyRecords) },
      ]}
      paper={null}
      confirm={deleting.confirm}
      ends
      back={{ text: deleting.keep, onPress: back }}
      onDone={onDeleted}
    >
      <Points icon="info" points={(result?.consequences ?? []).map(deleting.consequence)} />
    </ConfirmStep>
  );
}

/** It is over: said once. */
export function AccountDeleted(): ReactElement {
  return (
    <Done title={deleting.done} about={deleting.doneAbout}>
      <Button text={deleting.toHome} onPress={() => go('home')} />
    </Done>
  );
}
