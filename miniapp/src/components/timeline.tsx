import type { ReactElement } from 'react';
import { Text, View } from './native';

export interface TimelineEntry {
  readonly key: string;
  readonly title: string;
  readonly time?: string;
  readonly about?: string;
  /** It has not happened yet. */
  readonly ahead?: boolean;
}

interface TimelineProps {
  /** Oldest first; the last that is not ahead is where things stand. */
  readonly entries: readonly TimelineEntry[];
}

/** What happened, one after the other. */
export function Timeline({ entries }: TimelineProps): ReactElement {
  const at = entries.filter(({ ahead }) => !ahead).length - 1;
  const look = ({ ahead }: TimelineEntry, index: number) =>
    [
      'moment',
      ...(index === at ? ['moment-at'] : []),
      ...(ahead ? ['moment-ahead'] : []),
      ...(index === entries.length - 1 ? ['moment-last'] : []),
    ].join(' ');
  return (
    <View className="timeline" role="list">
      {entries.map((entry, index) => (
        <View key={entry.key} role="listitem" className={look(entry, index)}>
          <Text className="moment-title">{entry.title}</Text>
          {entry.time ? <Text className="moment-time">{entry.time}</Text> : null}
          {entry.about ? <Text className="moment-about">{entry.about}</Text> : null}
        </View>
      ))}
    </View>
  );
}
