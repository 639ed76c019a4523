import { isIdNumber, PersonName } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import {
  Actions,
  Button,
  ErrorState,
  Field,
  IdNumberField,
  NoticePaper,
  noticeInForce,
  Points,
  Text,
  View,
} from '../../components';
import { focusFirstWrong } from '../../platform/page-focus';
import { MY_DATA, REAL_NAME } from '../../text';
import type { useRealName, Way } from './use-real-name';

interface Who {
  readonly name: string;
  readonly idNumber: string;
}

interface RealNameFormProps {
  readonly who: Who;
  readonly onChange: (who: Who) => void;
  readonly real: Pick<ReturnType<typeof useRealName>, 'start' | 'sending' | 'problem' | 'guardian'>;
}

const MISMATCH = { title: REAL_NAME.mismatch, advice: REAL_NAME.mismatchAbout };

/** Name and number, what becomes of them, and two ways of proof, none shown less than the other. */
export function RealNameForm({ who, onChange, real }: RealNameFormProps): ReactElement {
  const { start, sending, problem, guardian } = real;
  const [tried, setTried] = useState<Way | null>(null);
  const [read, setRead] = useState({ identity: false, face: false });
  const named = PersonName.safeParse(who.name.trim()).success;
  const begin = (way: Way) => () => {
    setTried(way);
    const agreed = read.identity && (way === 'counter' || read.face);
    if (!named || !isIdNumber(who.idNumber)) focusFirstWrong();
    else if (agreed) void start({ ...who, name: who.name.trim() }, way);
  };
  const mismatch = problem?.code === 'input-invalid';
  const words = mismatch ? MISMATCH : undefined;
  return (
    <>
      <View role="alert">
        {guardian ? <Points icon="info" points={[MY_DATA.first.guardian]} /> : null}
      </View>
      <Field
        label={REAL_NAME.name}
        hint={REAL_NAME.nameHint}
        value={who.name}
        onInput={(name) => onChange({ ...who, name })}
        error={tried && !named ? REAL_NAME.nameWrong : null}
      />
      <IdNumberField
        idNumber={who.idNumber}
        tried={tried !== null}
        onChange={(idNumber) => onChange({ ...who, idNumber })}
      />
      <Points points={REAL_NAME.points} icon="info" />
      <NoticePaper
        notice={noticeInForce('identity-notice')}
        agreed={read.identity}
        onAgree={(identity) => setRead({ ...read, identity })}
      />
      <NoticePaper
        notice={noticeInForce('face-notice')}
        agreed={read.face}
        onAgree={(face) => setRead({ ...read, face })}
      />
      <View role="alert">
        {tried && !read.identity ? <Text className="field-error">{REAL_NAME.notRead}</Text> : null}
        {tried === 'face' && !read.face ? (
          <Text className="field-error">{REAL_NAME.faceNotRead}</Text>
        ) : null}
      </View>
      {problem ? <ErrorState problem={problem} words={words} /> : null}
      <Actions>
        <Button text={REAL_NAME.face} sending={sending} onPress={begin('face')} />
        <Button text={REAL_NAME.counter} sending={sending} onPress={begin('counter')} />
      </Actions>
    </>
  );
}
