import { MessageTopic } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useRead } from '../../api';
import { CommandNotes, ErrorState, List, Skeleton, SwitchRow } from '../../components';
import { MESSAGES } from '../../text';

/** What I want to be told of: a switch a topic, kept at once. */
export function MessageChoices(): ReactElement {
  const { data, problem, retry } = useRead('readMessageChoices', {});
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="rows" />;
  }
  return (
    <List>
      {MessageTopic.options.map((topic) => (
        <TopicSwitch key={topic} topic={topic} on={data.choices[topic]} />
      ))}
    </List>
  );
}

interface TopicSwitchProps {
  readonly topic: MessageTopic;
  readonly on: boolean;
}

function TopicSwitch({ topic, on }: TopicSwitchProps): ReactElement {
  const choose = useCommand('chooseMessages', topic);
  const change = (wanted: boolean) => void choose.run({ params: { topic }, body: { wanted } });
  return (
    <>
      <SwitchRow
        title={MESSAGES.topics[topic]}
        about={MESSAGES.topicsAbout[topic]}
        on={on}
        onChange={change}
      />
      <CommandNotes command={choose} onAnswer={() => undefined} />
    </>
  );
}
