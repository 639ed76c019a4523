import type { CodeLinkView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Button, Card, Heading, StatusTag, Text, View } from '../../components';
import { CODE_LINK, relationText, timeText } from '../../text';
import { EndLink } from './end-link';

interface MyLinkProps {
  readonly link: CodeLinkView;
  readonly onShow: () => void;
}

/** A relative whose code I may show, or who has been asked. */
export function MyLink({ link, onShow }: MyLinkProps): ReactElement {
  const { member, relation, role, status, agreedBy, shownAt } = link;
  const active = status === 'active';
  const linked = agreedBy === 'parent' ? CODE_LINK.byParent : CODE_LINK.active;
  return (
    <Card>
      <View className="code-link-head">
        <Heading level={3} className="card-title">
          {`${member.name}（${relationText(relation, role)}）`}
        </Heading>
        <StatusTag text={active ? linked : CODE_LINK.pendingMine} tone={active ? 'good' : 'wait'} />
      </View>
      {active ? (
        <>
          <Text className="field-hint">
            {shownAt ? CODE_LINK.shown(timeText(shownAt)) : CODE_LINK.neverShown}
          </Text>
          <Button
            text={CODE_LINK.show}
            label={`${CODE_LINK.show}：${member.name}`}
            look="second"
            onPress={onShow}
          />
        </>
      ) : (
        <Text className="field-hint">{CODE_LINK.askedAbout(member.name)}</Text>
      )}
      <EndLink link={link} name={member.name} />
    </Card>
  );
}
