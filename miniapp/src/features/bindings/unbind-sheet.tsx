import type { BindingView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { Button, CommandNotes, Points, Sheet } from '../../components';
import { BINDINGS, COMMON } from '../../text';

interface UnbindSheetProps {
  readonly familyId: string;
  /** The binding to end; null closes the sheet. */
  readonly binding: BindingView | null;
  readonly onClose: () => void;
}

/** Ends a binding, after saying what that does. */
export function UnbindSheet({ familyId, binding, onClose }: UnbindSheetProps): ReactElement {
  const bindingId = binding?.bindingId ?? '';
  const unbind = useCommand('unbindMember', bindingId);
  const submit = async () => {
    if (await unbind.run({ params: { familyId, bindingId } })) onClose();
  };
  const points = binding ? BINDINGS.unbindPoints(binding.payer.name, binding.member.name) : [];
  return (
    <Sheet
      title={BINDINGS.unbindTitle}
      open={binding !== null}
      onClose={onClose}
      foot={
        <>
          <Button
            text={BINDINGS.unbindYes}
            look="stop"
            sending={unbind.sending}
            onPress={() => void submit()}
          />
          <Button text={COMMON.cancel} look="second" onPress={onClose} />
        </>
      }
    >
      <Points points={points} icon="info" />
      <CommandNotes command={unbind} onAnswer={onClose} />
    </Sheet>
  );
}
