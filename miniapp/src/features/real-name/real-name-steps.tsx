import { maskIdNumber } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import {
  Actions,
  Button,
  Facts,
  FormParts,
  Heading,
  NoticePaper,
  noticeInForce,
  Text,
  View,
} from '../../components';
import { REAL_NAME, TEMPORARY } from '../../text';
import type { RealNameFormProps } from './real-name-form';
import { realNameParts } from './real-name-parts';
import { StartProblem } from './start-problem';
import type { Way } from './use-real-name';

/** The same in elder mode: one question a page, then what was answered, then how to prove it. */
export function RealNameSteps(props: RealNameFormProps): ReactElement {
  const { value, change } = props.answers;
  const parts = realNameParts(props.answers);
  const complete = parts.every((part) => part.complete);
  if (value.step === 'face' && complete) return <FacePaper {...props} />;
  if (value.step === 'check' && complete) return <CheckAnswers {...props} />;
  return (
    <FormParts
      parts={parts}
      at={value.at}
      onAt={(at) => change({ at })}
      onDone={() => change({ step: 'check' })}
    />
  );
}

function startOf({ answers, real }: RealNameFormProps): (way: Way) => void {
  const { name, idNumber } = answers.value;
  return (way) => void real.start({ name: name.trim(), idNumber }, way);
}

/** Name and number once more, and two ways of proof, none shown less than the other. */
function CheckAnswers(props: RealNameFormProps): ReactElement {
  const { answers, real } = props;
  const { value, change } = answers;
  const { sending, problem } = real;
  const start = startOf(props);
  const toQuestions = () => {
    real.startOver();
    change({ step: 'ask', at: 0 });
  };
  return (
    <>
      <Heading level={2} className="list-title">
        {REAL_NAME.checkTitle}
      </Heading>
      <Facts
        rows={[
          { label: REAL_NAME.name, value: value.name.trim() },
          { label: TEMPORARY.idNumber, value: maskIdNumber(value.idNumber) },
        ]}
      />
      <StartProblem problem={problem} />
      <Text className="lead">{REAL_NAME.ways}</Text>
      <Actions>
        <Button
          text={REAL_NAME.face}
          sending={sending}
          onPress={() => (value.face ? start('face') : change({ step: 'face' }))}
        />
        <Button text={REAL_NAME.counter} sending={sending} onPress={() => start('counter')} />
        <Button text={REAL_NAME.change} look="second" onPress={toQuestions} />
      </Actions>
    </>
  );
}

/** Whoever wants to prove it by face agrees to that apart. */
function FacePaper(props: RealNameFormProps): ReactElement {
  const { answers, real } = props;
  const { value, change } = answers;
  const { sending, problem } = real;
  const [tried, setTried] = useState(false);
  const start = startOf(props);
  const byFace = () => {
    setTried(true);
    if (value.face) start('face');
  };
  return (
    <>
      <Heading level={2} className="list-title">
        {REAL_NAME.faceTitle}
      </Heading>
      <NoticePaper
        notice={noticeInForce('face-notice')}
        agreed={value.face}
        onAgree={(face) => change({ face })}
      />
      <View role="alert">
        {tried && !value.face ? <Text className="field-error">{REAL_NAME.faceNotRead}</Text> : null}
      </View>
      <StartProblem problem={problem} />
      <Actions>
        <Button text={REAL_NAME.face} sending={sending} onPress={byFace} />
        <Button text={REAL_NAME.counter} sending={sending} onPress={() => start('counter')} />
        <Button text={REAL_NAME.toCheck} look="second" onPress={() => change({ step: 'check' })} />
      </Actions>
    </>
  );
}
