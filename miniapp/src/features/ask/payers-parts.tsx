import { parseYuan } from '@gongji/shared/money';
import type { AskedPolicy } from '../../api';
import { Choice, Field, type FormPart } from '../../components';
import { ASK, ASK_PAYERS } from '../../text';
import { PayerFields } from './payer-fields';
import { policyValue } from './policy-value';
import { SUPPOSED, type usePayersDraft } from './use-payers-draft';

type Draft = ReturnType<typeof usePayersDraft>;

/** The questions of a case: whose bill, how much, what they have, who may pay. */
export function payersParts(draft: Draft, place: AskedPolicy): FormPart[] {
  const { value, change, patients, add } = draft;
  const bill = parseYuan(value.billYuan);
  const parts: FormPart[] = [
    {
      name: ASK_PAYERS.billPart,
      complete: bill !== null && bill > 0,
      body: (tried) => (
        <Field
          label={ASK_PAYERS.bill}
          hint={ASK_PAYERS.billHint}
          {...sum(value.billYuan, tried && !bill)}
          onInput={(billYuan) => change({ billYuan })}
        />
      ),
    },
    {
      name: ASK_PAYERS.ownPart,
      complete: parseYuan(value.ownYuan) !== null,
      body: (tried) => (
        <Field
          label={ASK_PAYERS.own}
          hint={ASK_PAYERS.ownHint}
          {...sum(value.ownYuan, tried && parseYuan(value.ownYuan) === null)}
          onInput={(ownYuan) => change({ ownYuan })}
        />
      ),
    },
    {
      name: ASK_PAYERS.payersPart,
      complete: value.payers.every(({ yuan }) => parseYuan(yuan) !== null),
      body: (tried) => (
        <PayerFields
          payers={value.payers}
          funding={policyValue(place, 'fundingModel')}
          tried={tried}
          onChange={(payers) => change({ payers })}
          onAdd={add ? () => change({ payers: add }) : null}
        />
      ),
    },
  ];
  return patients.length > 0 ? [patientPart(draft, place), ...parts] : parts;
}

function patientPart({ value, change, patients, supposed }: Draft, place: AskedPolicy): FormPart {
  const pick = (patient: string) => {
    const known = patients.find(({ member }) => member.memberId === patient);
    change({ patient, payers: known?.payers ?? supposed });
    const { areaCode, provinceDirect } = known?.member.enrolment ?? {};
    if (areaCode) place.setArea(areaCode, provinceDirect ?? false);
  };
  const options = patients.map(({ member, payers }) => ({
    value: member.memberId,
    title: member.name,
    about: ASK_PAYERS.patientAbout(payers.map(({ name }) => name).join('、')),
  }));
  const made = { value: SUPPOSED, title: ASK_PAYERS.supposed, about: ASK_PAYERS.supposedAbout };
  return {
    name: ASK_PAYERS.patientPart,
    complete: value.patient !== null,
    body: (tried) => (
      <Choice
        label={ASK_PAYERS.patient}
        options={[...options, made]}
        chosen={value.patient ? [value.patient] : []}
        onChange={([chosen]) => chosen && pick(chosen)}
        error={tried && value.patient === null ? ASK_PAYERS.patientMissing : null}
      />
    ),
  };
}

function sum(value: string, wrong: boolean) {
  const error = wrong ? ASK.amountWrong : null;
  return { kind: 'decimal', maxLength: 11, unit: ASK.yuan, value, error } as const;
}
