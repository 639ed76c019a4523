import { isIdNumber } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import {
  Actions,
  Button,
  IdNumberField,
  NoticePaper,
  noticeInForce,
  Points,
  Text,
  View,
} from '../../components';
import { focusFirstWrong } from '../../platform/page-focus';
import { MY_DATA, REAL_NAME } from '../../text';
import { isNamed, NameField } from './name-field';
import { StartProblem } from './start-problem';
import type { useRealName, Way } from './use-real-name';
import type { RealNameAnswers } from './use-real-name-draft';

export interface RealNameFormProps {
  readonly answers: RealNameAnswers;
  readonly real: Pick<
    ReturnType<typeof useRealName>,
    'start' | 'startOver' | 'sending' | 'problem'
  >;
}

interface Tried {
  readonly way: Way;
  readonly guardian: boolean;
}

/** Name and number, what becomes of them, and two ways of proof, none shown less than the other. */
export function RealNameForm({ answers, real }: RealNameFormProps): ReactElement {
  const { value, change, sayNumber, guardian } = answers;
  const { start, sending, problem } = real;
  const [last, setLast] = useState<Tried | null>(null);
  // What a child left out is not held against their guardian.
  const tried = last?.guardian === guardian ? last.way : null;
  const { name, idNumber, identity, face } = value;
  const begin = (way: Way) => () => {
    setLast({ way, guardian });
    const agreed = identity && (way === 'counter' || face);
    if (!isNamed(name) || !isIdNumber(idNumber)) focusFirstWrong();
    else if (agreed) void start({ name: name.trim(), idNumber }, way);
  };
  return (
    <>
      <View role="alert">
        {guardian ? <Points icon="info" points={[MY_DATA.first.guardian]} /> : null}
      </View>
      <NameField name={name} tried={tried !== null} onChange={(typed) => change({ name: typed })} />
      <IdNumberField idNumber={idNumber} tried={tried !== null} onChange={sayNumber} />
      <Points points={REAL_NAME.points} icon="info" />
      <NoticePaper
        notice={noticeInForce('identity-notice')}
        agreed={identity}
        onAgree={(agreed) => change({ identity: agreed })}
      />
      <NoticePaper
        notice={noticeInForce('face-notice')}
        agreed={face}
        onAgree={(agreed) => change({ face: agreed })}
      />
      <View role="alert">
        {tried && !identity ? <Text className="field-error">{REAL_NAME.notRead}</Text> : null}
        {tried === 'face' && !face ? (
          <Text className="field-error">{REAL_NAME.faceNotRead}</Text>
        ) : null}
      </View>
      <StartProblem problem={problem} />
      <Actions>
        <Button text={REAL_NAME.face} sending={sending} onPress={begin('face')} />
        <Button text={REAL_NAME.counter} sending={sending} onPress={begin('counter')} />
      </Actions>
    </>
  );
}
