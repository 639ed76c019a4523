import { answer } from '@gongji/shared/rules';
import type { Contestant } from './ten-rules';

/** The rules package as the server asks it: policy by area and day, reasons, trace and all. */
export const ourRules: Contestant = {
  name: 'rules package',
  answer(question) {
    const { reasons, answer: keys } = answer(question);
    const codes = reasons.map(({ code }) => code).filter((code) => code !== 'weak-source');
    return { codes, amountFen: typeof keys.amountFen === 'number' ? keys.amountFen : null };
  },
};
