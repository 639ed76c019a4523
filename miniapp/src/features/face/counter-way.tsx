import type { FaceVerificationView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { CommandNotes, CounterCode } from '../../components';
import { type FacePurpose, purposeKey } from './use-face-check';

interface CounterWayProps {
  readonly purpose: FacePurpose;
  readonly onProved: (face: FaceVerificationView) => void;
  readonly onFace: () => void;
}

/** The same proof with papers: six digits of a clerk, sent once. */
export function CounterWay({ purpose, onProved, onFace }: CounterWayProps): ReactElement {
  const prove = useCommand('proveAtCounter', purposeKey(purpose));
  const [refused, setRefused] = useState(false);
  const take = (face: FaceVerificationView) => {
    if (face.status === 'passed') onProved(face);
    else setRefused(true);
  };
  const send = async (counterCode: string) => {
    setRefused(false);
    const face = await prove.run({ body: { purpose, counterCode } });
    if (face) take(face);
  };
  return (
    <>
      <CommandNotes command={prove} onAnswer={take} />
      <CounterCode
        sending={prove.sending}
        refused={refused}
        onCode={(code) => void send(code)}
        onFace={onFace}
      />
    </>
  );
}
