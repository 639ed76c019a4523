import type { CodeLinkView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useFollow, useRead } from '../../api';
import { Actions, Button, EmptyState, ErrorState, Heading, Skeleton } from '../../components';
import { CODE_LINK } from '../../text';
import { LinkOfMe } from './link-of-me';
import { LinkRelative } from './link-relative';
import { MyLink } from './my-link';
import { NotSharing } from './not-sharing';
import { ShownCode } from './shown-code';

const READ_HERE = ['listCodeLinks'] as const;

/** Whose code I may show, who may show mine, and the way to link another relative. */
export function CodeLinks(): ReactElement {
  const [linking, setLinking] = useState(false);
  const [showing, setShowing] = useState<CodeLinkView | null>(null);
  const { data, problem, retry } = useRead('listCodeLinks', {});
  // They agree on their own phone, often beside me: what I see follows without being asked.
  useFollow(READ_HERE, data?.mine.some(({ status }) => status === 'pending') ?? false);
  if (showing) return <ShownCode link={showing} onClose={() => setShowing(null)} />;
  if (linking) return <LinkRelative onClose={() => setLinking(false)} />;
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="rows" />;
  }
  const { mine, ofMe } = data;
  // One question at a time has the foot of the page: somebody's, before what I might begin.
  const asked = ofMe.some(({ status }) => status === 'pending');
  return (
    <>
      <NotSharing />
      {ofMe.length > 0 ? <Title text={CODE_LINK.ofMe} /> : null}
      {ofMe.map((link) => (
        <LinkOfMe key={link.codeLinkId} link={link} />
      ))}
      {mine.length > 0 ? (
        <Title text={CODE_LINK.mine} />
      ) : (
        <EmptyState icon="family" title={CODE_LINK.none} about={CODE_LINK.noneAbout} />
      )}
      {mine.map((link) => (
        <MyLink key={link.codeLinkId} link={link} onShow={() => setShowing(link)} />
      ))}
      {asked ? (
        <Button text={CODE_LINK.link} look="second" onPress={() => setLinking(true)} />
      ) : (
        <Actions>
          <Button text={CODE_LINK.link} onPress={() => setLinking(true)} />
        </Actions>
      )}
    </>
  );
}

function Title({ text }: { readonly text: string }): ReactElement {
  return (
    <Heading level={2} className="list-title section-title">
      {text}
    </Heading>
  );
}
