import type { SentRequest } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import type { RequestOf } from '../../api';
import { type ExportName, exportOperator } from '../../api/operator';
import { Button, Text, View } from '../../components';
import { OPERATOR } from '../../text/operator';

interface ExportButtonProps<N extends ExportName> {
  readonly name: N;
  readonly query: SentRequest<N>['query'];
}

/** The list as it is narrowed now, all its pages, as a file of the server's making. */
export function ExportButton<N extends ExportName>(props: ExportButtonProps<N>): ReactElement {
  const { name, query } = props;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    setSaid('');
    try {
      saveFile(await exportOperator(name, { query } as RequestOf<N>), name);
      setSaid(OPERATOR.exported);
    } catch {
      setSaid(OPERATOR.exportFailed);
    }
    setBusy(false);
  };
  return (
    <View className="desk-export">
      <Button
        text={busy ? OPERATOR.exporting : OPERATOR.export}
        look="second"
        disabled={busy}
        onPress={() => void run()}
      />
      <View role="status">{said ? <Text className="soft">{said}</Text> : null}</View>
    </View>
  );
}

/** Hands a file to the browser's downloads. */
function saveFile(file: Blob, name: ExportName): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace('export', '').toLowerCase()}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
