import { type ReactElement, useState } from 'react';
import { ApiProblem } from '../../api/api-problem';
import {
  Button,
  Card,
  DecisionCard,
  EmptyState,
  ErrorState,
  Fold,
  NoticePaper,
  noticeInForce,
  Sheet,
  Skeleton,
  Text,
  UnfinishedNotice,
  View,
} from '../../components';
import { COMMON } from '../../text';
import { KIT } from '../../text/kit';
import { KIT_DECISIONS } from './kit-decisions';
import { KitPart } from './kit-part';

const nothing = () => undefined;
const NO_NETWORK = new ApiProblem('no-network');

/** What a page shows while it waits, has nothing, went wrong, or says why. */
export function KitStates(): ReactElement {
  return (
    <>
      {/* Folded, for whoever waits until a page has loaded would wait here for ever. */}
      <KitPart title={KIT.waiting}>
        <Fold title={KIT.outlines} about={KIT.outlinesAbout} openAtFirst={false}>
          <Skeleton shape="card" />
          <Skeleton shape="rows" />
          <Skeleton shape="text" />
        </Fold>
      </KitPart>
      <KitPart title={KIT.empty}>
        <EmptyState icon="records" title={KIT.emptyTitle} about={KIT.emptyAbout}>
          <Button text={KIT.primary} look="second" onPress={nothing} />
        </EmptyState>
      </KitPart>
      <KitPart title={KIT.errors}>
        <View className="card offline">{COMMON.offline}</View>
        <ErrorState problem={NO_NETWORK} onRetry={nothing} />
        <UnfinishedNotice sending={false} onAsk={nothing} />
      </KitPart>
      <KitPart title={KIT.decisions}>
        {KIT_DECISIONS.map((decision, index) => (
          <Card key={index}>
            <DecisionCard decision={decision} />
          </Card>
        ))}
      </KitPart>
      <Papers />
    </>
  );
}

function Papers(): ReactElement {
  const [agreed, setAgreed] = useState(false);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <KitPart title={KIT.papers}>
        <NoticePaper
          notice={noticeInForce('relation-promise')}
          agreed={agreed}
          onAgree={setAgreed}
        />
      </KitPart>
      <KitPart title={KIT.sheet}>
        <Button text={KIT.openSheet} look="second" onPress={() => setOpen(true)} />
        <Sheet
          title={KIT.sheet}
          open={open}
          onClose={close}
          foot={<Button text={KIT.primary} onPress={close} />}
        >
          <Text>{KIT.emptyAbout}</Text>
        </Sheet>
      </KitPart>
    </>
  );
}
