import type { ConsentView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Cell, ErrorState, Fold, List, Skeleton, StatusTag, Text } from '../../components';
import { go } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { instantDayText, MY_DATA, noticePaper } from '../../text';

/** What was consented to, mine first, then what I answered for a child; and the papers. */
export function ConsentList(): ReactElement {
  const me = useSession((session) => session.me?.personId);
  const { data, problem, retry } = useRead('listConsents', {});
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="rows" />;
  }
  const { consents, papers } = data;
  const mine = consents.filter(({ about }) => about.personId === me);
  const children = [...new Set(consents.map(({ about }) => about.personId))].filter(
    (personId) => personId !== me,
  );
  return (
    <>
      {mine.length === 0 ? <Text className="soft">{MY_DATA.none}</Text> : null}
      {mine.length > 0 ? <Consents title={MY_DATA.consents} consents={mine} /> : null}
      {children.map((childId) => {
        const theirs = consents.filter(({ about }) => about.personId === childId);
        const title = MY_DATA.ofChild(theirs[0]?.about.name ?? '');
        return <Consents key={childId} title={title} consents={theirs} />;
      })}
      {papers.length > 0 ? (
        <Fold title={MY_DATA.papers} about={MY_DATA.papersAbout(papers.length)} openAtFirst={false}>
          {papers.map(({ kind, version, agreedAt }) => (
            <Cell
              key={`${kind} ${version}`}
              title={noticePaper(kind).title}
              about={MY_DATA.agreedOn(instantDayText(agreedAt), version)}
            />
          ))}
        </Fold>
      ) : null}
    </>
  );
}

interface ConsentsProps {
  readonly title: string;
  readonly consents: readonly ConsentView[];
}

function Consents({ title, consents }: ConsentsProps): ReactElement {
  return (
    <List title={title}>
      {consents.map(({ purpose, receiver, about, standing }) => (
        <Cell
          key={`${purpose} ${receiver}`}
          title={MY_DATA.purpose(purpose).title}
          about={MY_DATA.toWhom(MY_DATA.receiver(receiver))}
          value={
            <StatusTag
              text={MY_DATA.standing[standing]}
              tone={standing === 'given' ? 'good' : 'plain'}
            />
          }
          onPress={() => go('consent', { purpose, receiver, aboutId: about.personId })}
        />
      ))}
    </List>
  );
}
