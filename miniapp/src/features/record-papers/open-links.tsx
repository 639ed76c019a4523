import type { RecordShareView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useCommand, useRead } from '../../api';
import { Button, CommandNotes, ErrorState, List, Text, View } from '../../components';
import { RECORD_SHARE, timeText } from '../../text';

interface OpenLinksProps {
  readonly recordId: string;
}

/** My links to the record that still open, each to be taken back. */
export function OpenLinks({ recordId }: OpenLinksProps): ReactElement {
  const read = useRead('listRecordShares', { params: { recordId } });
  const [ended, setEnded] = useState(false);
  const shares = read.data?.shares ?? [];
  return (
    <>
      {read.problem && !read.data ? (
        <ErrorState problem={read.problem} onRetry={read.retry} />
      ) : null}
      <View role="status">
        {ended ? <Text className="soft said">{RECORD_SHARE.ended}</Text> : null}
      </View>
      {shares.length > 0 ? (
        <List title={RECORD_SHARE.openLinks}>
          {shares.map((share) => (
            <OpenLink
              key={share.shareId}
              recordId={recordId}
              share={share}
              onEnded={() => setEnded(true)}
            />
          ))}
        </List>
      ) : null}
    </>
  );
}

interface OpenLinkProps extends OpenLinksProps {
  readonly share: RecordShareView;
  readonly onEnded: () => void;
}

function OpenLink({ recordId, share, onEnded }: OpenLinkProps): ReactElement {
  const end = useCommand('endRecordShare', share.shareId);
  const submit = async () => {
    if (await end.run({ params: { recordId, shareId: share.shareId } })) onEnded();
  };
  const made = timeText(share.createdAt);
  return (
    <View className="cell link-open">
      <View className="cell-words">
        <Text className="cell-title">{RECORD_SHARE.madeAt(made)}</Text>
        <Text className="cell-about">{RECORD_SHARE.until(timeText(share.expiresAt))}</Text>
      </View>
      <Button
        text={RECORD_SHARE.end}
        label={RECORD_SHARE.endLabel(made)}
        look="second"
        sending={end.sending}
        onPress={() => void submit()}
      />
      <CommandNotes command={end} onAnswer={onEnded} />
    </View>
  );
}
