import { type ReactElement, useState } from 'react';
import type { RequestOf } from '../../api';
import { takeRecordsFile } from '../../api/take-records-file';
import { Actions, Button, Text, View } from '../../components';
import type { HandFile } from '../../platform/file-asked';
import { filesGo } from '../../platform/hand-file';
import { RECORD_FILE } from '../../text';

interface ExportFileProps {
  readonly query: RequestOf<'exportRecords'>['query'];
  /** Today, for the file's name. */
  readonly day: string;
}

/** Gets the file, and hands it over the way this platform can. */
export function ExportFile({ query, day }: ExportFileProps): ReactElement {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [hand, setHand] = useState<HandFile | null>(null);
  const take = async () => {
    setBusy(true);
    setSaid('');
    try {
      const taken = await takeRecordsFile({ query }, RECORD_FILE.fileName(day));
      if (filesGo === 'download') await taken();
      else setHand(() => taken);
      setSaid(filesGo === 'download' ? RECORD_FILE.downloaded : RECORD_FILE.ready);
    } catch {
      setSaid(RECORD_FILE.failed);
    }
    setBusy(false);
  };
  const giveOver = async (ready: HandFile) => {
    if (await ready()) setSaid(RECORD_FILE.handed);
  };
  if (filesGo === 'nowhere') return <Text className="lead">{RECORD_FILE.nowhere}</Text>;
  return (
    <Actions>
      {hand ? (
        <Button text={RECORD_FILE.hand} onPress={() => void giveOver(hand)} />
      ) : (
        <Button
          text={busy ? RECORD_FILE.running : RECORD_FILE.run}
          disabled={busy}
          onPress={() => void take()}
        />
      )}
      <View role="status">{said ? <Text className="soft said">{said}</Text> : null}</View>
    </Actions>
  );
}
