import type { CodeLinkView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { Button, CommandNotes, Sheet, Text } from '../../components';
import { CODE_LINK } from '../../text';

interface EndLinkProps {
  readonly link: CodeLinkView;
  /** The other side, as the question names them. */
  readonly name: string;
}

/** Ends a link, by either side, after one question. */
export function EndLink({ link, name }: EndLinkProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const end = useCommand('endCodeLink', link.codeLinkId);
  const close = () => setAsking(false);
  const params = { codeLinkId: link.codeLinkId };
  const foot = (
    <>
      <Button
        text={CODE_LINK.endConfirm}
        look="stop"
        sending={end.sending}
        onPress={() => void end.run({ params })}
      />
      <Button text={CODE_LINK.keep} look="second" onPress={close} />
    </>
  );
  return (
    <>
      <Button text={CODE_LINK.end} look="quiet" onPress={() => setAsking(true)} />
      {asking ? (
        <Sheet title={CODE_LINK.ending(name)} open onClose={close} foot={foot}>
          <Text>{CODE_LINK.endAbout}</Text>
          <CommandNotes command={end} onAnswer={close} />
        </Sheet>
      ) : null}
    </>
  );
}
