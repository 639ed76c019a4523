import { type ReactElement, useState } from 'react';
import { Button } from '../../components';
import { QA } from '../../text';
import { QaActs } from './qa-acts';
import { QaClock } from './qa-clock';
import { QaLook } from './qa-look';
import { QaOutside } from './qa-outside';
import { QaPeople } from './qa-people';
import { useQa } from './use-qa';

interface QaControlsProps {
  /** Somewhere else is shown: nobody wants to look at it past the drawer. */
  readonly onLeave: () => void;
}

/** Who to be, how it looks, which day it is, what goes wrong, and all of it from the start. */
export function QaControls({ onLeave }: QaControlsProps): ReactElement | null {
  const { state, said, be, set, act, showPapers, reset } = useQa();
  const [asked, setAsked] = useState(false);
  if (!state) return null;
  return (
    <>
      <QaPeople
        people={state.people}
        operators={state.operators}
        onBe={(demoId) => void be(demoId)}
        onLeave={onLeave}
      />
      <QaLook />
      <QaClock state={state} onSet={(settings) => void set(settings)} />
      <QaOutside state={state} onSet={(settings) => void set(settings)} />
      <QaActs
        people={state.people}
        onAct={(done) => void act(done)}
        onPapers={(demoId) => void showPapers(demoId)}
      />
      <p className="qa-said" role="status">
        {said}
      </p>
      <Button
        text={asked ? QA.resetAsk : QA.reset}
        look="stop"
        onPress={() => (asked ? void reset() : setAsked(true))}
      />
    </>
  );
}
