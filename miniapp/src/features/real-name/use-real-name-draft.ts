import { useDraft } from '../../state/drafts';

/** Where elder mode is: at the questions, at what is checked before, at the paper on faces. */
export type RealNameStep = 'ask' | 'check' | 'face';

export interface RealNameDraft extends Record<string, unknown> {
  readonly name: string;
  readonly idNumber: string;
  /** Which papers are agreed to. */
  readonly identity: boolean;
  readonly face: boolean;
  /** The number of the child for whom a guardian has to read it all; empty where nobody has to. */
  readonly childNumber: string;
  /** What elder mode asks then; '' until it is answered. */
  readonly isGuardian: '' | 'yes' | 'no';
  readonly step: RealNameStep;
  readonly at: number;
}

const NOTHING_AGREED = { identity: false, face: false, isGuardian: '' } as const;
const BLANK: RealNameDraft = {
  name: '',
  idNumber: '',
  ...NOTHING_AGREED,
  childNumber: '',
  step: 'ask',
  at: 0,
};
const GUARDIAN_AT = 2;

/** Who somebody says they are: kept while the app is open, and never written to the phone. */
export function useRealNameDraft() {
  const { value, change, drop } = useDraft(
    'real-name',
    BLANK,
    Object.keys(BLANK) as (keyof RealNameDraft)[],
  );
  const guardian = value.childNumber !== '' && value.childNumber === value.idNumber;
  return {
    value,
    change,
    drop,
    guardian,
    /** What was agreed to for a child is not agreed to for whoever comes instead. */
    sayNumber: (idNumber: string) =>
      change({ idNumber, ...(guardian && idNumber !== value.idNumber ? NOTHING_AGREED : {}) }),
    /** A guardian reads for themselves: the child's ticks are none of theirs. */
    askGuardian: () =>
      change({ ...NOTHING_AGREED, childNumber: value.idNumber, step: 'ask', at: GUARDIAN_AT }),
  };
}

export type RealNameAnswers = ReturnType<typeof useRealNameDraft>;
