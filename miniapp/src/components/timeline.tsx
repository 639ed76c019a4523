import type { ReactElement } from 'react';
import { Text, View } from './native';

export interface TimelineEntry {
  readonly key: string;
  readonly title: string;
  readonly time?: string;
  readonly about?: string;
}

interface TimelineProps {
  /** Oldest first; the last is where things stand. */
  readonly entries: readonly TimelineEntry[];
}

/** What happened, one after the other. */
export function Timeline({ entries }: TimelineProps): ReactElement {
  return (
    <View className="timeline" role="list">
      {entries.map((entry, index) => (
        <View
          key={entry.key}
          role="listitem"
          className={`moment${index === entries.length - 1 ? ' moment-last' : ''}`}
        >
          <Text className="moment-title">{entry.title}</Text>
          {entry.time ? <Text className="moment-time">{entry.time}</Text> : null}
          {entry.about ? <Text className="moment-about">{entry.about}</Text> : null}
        </View>
      ))}
    </View>
  );
}
