import type { ReactElement } from 'react';
import { Button, View } from '../../components';
import { go } from '../../platform/navigate';
import { RECORDS } from '../../text';

/** What else can be done with the list: a year in sums, and a file. */
export function RecordTools(): ReactElement {
  return (
    <View className="record-tools">
      <Button text={RECORDS.toYear} look="second" onPress={() => go('recordYear')} />
      <Button text={RECORDS.toFile} look="second" onPress={() => go('recordFile')} />
    </View>
  );
}
