import { isIdNumber } from '@gongji/shared/vocabulary';
import {
  Choice,
  type FormPart,
  IdNumberField,
  NoticePaper,
  noticeInForce,
  Points,
  Text,
  View,
} from '../../components';
import { MY_DATA, REAL_NAME, TEMPORARY } from '../../text';
import { isNamed, NameField } from './name-field';
import type { RealNameAnswers } from './use-real-name-draft';

/** What elder mode asks, one question a page; of a guardian only where it is a child. */
export function realNameParts(answers: RealNameAnswers): readonly FormPart[] {
  const guardian = answers.guardian ? [guardianPart(answers)] : [];
  return [namePart(answers), numberPart(answers), ...guardian, paperPart(answers)];
}

type PartOf = (answers: RealNameAnswers) => FormPart;

const namePart: PartOf = ({ value: { name }, change }) => ({
  name: TEMPORARY.nameShort,
  complete: isNamed(name),
  body: (tried) => (
    <NameField name={name} tried={tried} onChange={(typed) => change({ name: typed })} />
  ),
});

const numberPart: PartOf = ({ value: { idNumber }, sayNumber }) => ({
  name: TEMPORARY.idShort,
  complete: isIdNumber(idNumber),
  body: (tried) => <IdNumberField idNumber={idNumber} tried={tried} onChange={sayNumber} />,
});

const guardianPart: PartOf = ({ value: { isGuardian }, change }) => ({
  name: REAL_NAME.guardianShort,
  complete: isGuardian === 'yes',
  body: (tried) => (
    <>
      <Points icon="info" points={[MY_DATA.first.guardian]} />
      <Choice
        label={REAL_NAME.guardianAsk}
        options={[
          { value: 'yes', title: REAL_NAME.guardianYes },
          { value: 'no', title: REAL_NAME.guardianNo },
        ]}
        chosen={isGuardian ? [isGuardian] : []}
        onChange={([said = 'no']) => change({ isGuardian: said as 'yes' | 'no' })}
        error={tried ? notGuardian(isGuardian) : null}
      />
    </>
  ),
});

function notGuardian(said: string): string | null {
  if (said === 'yes') return null;
  return said === '' ? REAL_NAME.guardianMissing : REAL_NAME.guardianOnly;
}

const paperPart: PartOf = ({ value: { identity }, change }) => ({
  name: REAL_NAME.paperShort,
  complete: identity,
  body: (tried) => (
    <>
      <Points points={REAL_NAME.points} icon="info" />
      <NoticePaper
        notice={noticeInForce('identity-notice')}
        agreed={identity}
        onAgree={(agreed) => change({ identity: agreed })}
      />
      <View role="alert">
        {tried && !identity ? <Text className="field-error">{REAL_NAME.notRead}</Text> : null}
      </View>
    </>
  ),
});
