import type { OrganizerOffer } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Heading, Points } from '../../components';
import { ORGANIZER, organizerConsequenceText } from '../../text';

interface ConsequencesProps {
  readonly codes: OrganizerOffer['consequences'];
}

/** What will be different, line by line. */
export function Consequences({ codes }: ConsequencesProps): ReactElement {
  return (
    <>
      <Heading level={2} className="list-title">
        {ORGANIZER.checkTitle}
      </Heading>
      <Points points={codes.map(organizerConsequenceText)} icon="info" />
    </>
  );
}
