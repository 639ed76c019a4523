import type { SessionView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { call, useRead } from '../../api';
import { Cell, ErrorState, List, Skeleton, StatusTag, Text } from '../../components';
import { instantDayText, SESSIONS, timeText } from '../../text';
import { EndButton } from './end-button';

/** Where I am signed in: here first, then the others, each of which can be ended. */
export function SessionList(): ReactElement {
  const { data, problem, retry } = useRead('listSessions', {});
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="rows" />;
  }
  const others = data.sessions.filter(({ current }) => !current);
  return (
    <>
      <List>
        {data.sessions
          .filter(({ current }) => current)
          .map((session) => (
            <SessionCell key={session.sessionId} session={session} />
          ))}
      </List>
      {others.length === 0 ? (
        <Text className="soft">{SESSIONS.onlyHere}</Text>
      ) : (
        <OtherSessions sessions={others} onEnded={retry} />
      )}
    </>
  );
}

interface OtherSessionsProps {
  readonly sessions: readonly SessionView[];
  readonly onEnded: () => void;
}

function OtherSessions({ sessions, onEnded }: OtherSessionsProps): ReactElement {
  return (
    <>
      {sessions.map((session) => (
        <List key={session.sessionId}>
          <SessionCell session={session} />
          <EndButton
            text={SESSIONS.end}
            label={SESSIONS.endAt(timeText(session.openedAt))}
            end={() => call('endSession', { params: { sessionId: session.sessionId } })}
            onEnded={onEnded}
          />
        </List>
      ))}
      {sessions.length > 1 ? (
        <EndButton
          text={SESSIONS.endOthers}
          end={() => call('endOtherSessions', {})}
          onEnded={onEnded}
        />
      ) : null}
    </>
  );
}

function SessionCell({ session }: { readonly session: SessionView }): ReactElement {
  const { provider, current, openedAt, lastSeenAt } = session;
  const times = current
    ? SESSIONS.openedOn(instantDayText(openedAt))
    : SESSIONS.times(timeText(openedAt), timeText(lastSeenAt));
  return (
    <Cell
      icon="device"
      title={SESSIONS.providers[provider]}
      about={times}
      value={current ? <StatusTag text={SESSIONS.here} tone="good" /> : undefined}
    />
  );
}
