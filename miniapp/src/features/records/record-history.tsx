import type { RecordDetail } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Card, Cell, Heading, List, Press, Text, Timeline } from '../../components';
import { orderEventText, orderStateText, RECORDS, statesInOrder, timeText } from '../../text';

interface RecordHistoryProps {
  readonly detail: RecordDetail;
}

/** What happened to an order, one moment after the other, and what each state means. */
export function RecordHistory({ detail }: RecordHistoryProps): ReactElement | null {
  const { order, history } = detail;
  const [open, setOpen] = useState(false);
  if (!order || history.length === 0) return null;
  return (
    <>
      <Heading level={2} className="list-title section-title">
        {RECORDS.history}
      </Heading>
      <Card>
        <Timeline
          entries={history.map(({ at, event, state }) => ({
            key: `${at}${event}`,
            title: orderEventText(event),
            time: timeText(at),
            about: orderStateText(state, order.kind).label,
          }))}
        />
        <Press className="link" aria-expanded={open} onPress={() => setOpen(!open)}>
          <Text>{open ? RECORDS.hideMeanings : RECORDS.stateMeanings}</Text>
        </Press>
      </Card>
      {open ? (
        <List>
          {statesInOrder(order).map((state) => {
            const { label, about } = orderStateText(state, order.kind);
            return <Cell key={state} title={label} about={about} />;
          })}
        </List>
      ) : null}
    </>
  );
}
