import type { CodeLinkView, ResponseOf } from '@gongji/shared/contracts';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../api';
import {
  Actions,
  Button,
  Card,
  CommandNotes,
  Heading,
  QrCode,
  Skeleton,
  Text,
} from '../../components';
import { CODE_LINK, momentText } from '../../text';

interface ShownCodeProps {
  readonly link: CodeLinkView;
  readonly onClose: () => void;
}

/** A relative's code, large enough for the reader at the counter, with what it is and is not. */
export function ShownCode({ link, onClose }: ShownCodeProps): ReactElement {
  const { codeLinkId, member } = link;
  const show = useCommand('showCode', codeLinkId);
  const [shown, setShown] = useState<ResponseOf<'showCode'> | null>(null);
  const request = { params: { codeLinkId } };
  const ask = () => void show.run(request).then((answer) => answer && setShown(answer));
  // Asked for once, when the page opens; a new one only by the button.
  const first = useRef(ask);
  useEffect(() => first.current(), []);
  return (
    <>
      <Card>
        <Heading level={2} className="list-title">
          {CODE_LINK.codeOf(member.name)}
        </Heading>
        {shown ? (
          <>
            <QrCode text={shown.code} label={CODE_LINK.codeSpoken(member.name)} />
            <Text className="code-link-number">{shown.code.replace(/(.{4})(?=.)/g, '$1 ')}</Text>
            <Text className="field-hint code-link-until">
              {CODE_LINK.until(momentText(shown.expiresAt))}
            </Text>
            {shown.issuer === 'placeholder' ? (
              <Text className="card-text">{CODE_LINK.placeholder}</Text>
            ) : null}
          </>
        ) : null}
        {show.sending && !shown ? <Skeleton shape="card" /> : null}
        <Text className="card-text">{CODE_LINK.paysNothing}</Text>
      </Card>
      <CommandNotes command={show} onAnswer={setShown} />
      <Actions>
        <Button text={CODE_LINK.close} onPress={onClose} />
        <Button text={CODE_LINK.again} look="second" sending={show.sending} onPress={ask} />
      </Actions>
    </>
  );
}
