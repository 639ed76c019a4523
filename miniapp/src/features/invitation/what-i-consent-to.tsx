import type { InvitationPreview } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Actions, Button, Heading, Paragraphs, Points, Press, Sheet, Text } from '../../components';
import { COMMON, consentText, INVITATION, noticePaper, VIEWING } from '../../text';

interface WhatIConsentToProps {
  readonly invitation: InvitationPreview;
  readonly onAgree: () => void;
  readonly onBack: () => void;
}

/** The second question: what joining means, line by line, with the whole paper a tap away. */
export function WhatIConsentTo(props: WhatIConsentToProps): ReactElement {
  const { invitation, onAgree, onBack } = props;
  const [reading, setReading] = useState(false);
  const { title, paragraphs } = noticePaper(invitation.notice.kind);
  return (
    <>
      <Heading level={2} className="list-title">
        {invitation.invitedAs === 'viewer' ? VIEWING.consentTitle : INVITATION.consentTitle}
      </Heading>
      <Text className="lead">{INVITATION.consentLead}</Text>
      <Points points={invitation.consents.map(consentText)} />
      <Press className="link" onPress={() => setReading(true)}>
        <Text>{INVITATION.readPaper(title)}</Text>
      </Press>
      <Sheet
        title={title}
        open={reading}
        onClose={() => setReading(false)}
        foot={<Button text={COMMON.close} look="second" onPress={() => setReading(false)} />}
      >
        <Paragraphs paragraphs={paragraphs} />
        <Text className="paper-version">{COMMON.version(invitation.notice.version)}</Text>
      </Sheet>
      <Actions>
        <Button text={INVITATION.agree} onPress={onAgree} />
        <Button text={INVITATION.back} look="second" onPress={onBack} />
      </Actions>
    </>
  );
}
