import type { ReactElement } from 'react';
import { Cell, Heading, List, Points } from '../../components';
import { MY_DATA } from '../../text';

const { notice } = MY_DATA;

/** What is kept of somebody, why, who gets it, for how long, and what they can do about it. */
export function PrivacyNotice(): ReactElement {
  return (
    <>
      <Part title={notice.kept} rows={notice.keptRows} />
      <Part title={notice.receivers} rows={notice.receiverRows} />
      <Part title={notice.howLong} rows={notice.howLongRows} />
      <Heading level={2} className="list-title">
        {notice.rights}
      </Heading>
      <Points points={notice.rightPoints} />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** Each a sentence under what it is about: sentences are not set flush right, as sums are. */
function Part({ title, rows }: PartProps): ReactElement {
  return (
    <List title={title}>
      {rows.map(({ label, value }) => (
        <Cell key={label} title={label} about={value} />
      ))}
    </List>
  );
}
