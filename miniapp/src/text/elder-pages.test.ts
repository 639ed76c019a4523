import { COMMON } from './common';
import { CONTACTS } from './contacts';
import { dayText } from './dates';
import { HOME } from './home';
import { PREPARED } from './prepared';

const LIMIT = 20;
/** Words of offices, not of people. */
const OFFICIAL = /统筹|授权|核验|冲正|备案|结算|参保人|险种|额定|事项|共济/;

/** Pages that an elder has to manage alone, as they read with ordinary names, sums and days. */
const READ: Readonly<Record<string, readonly string[]>> = {
  'who is asked to pay': [
    PREPARED.title,
    PREPARED.asks('林美玲'),
    PREPARED.forWhom(['黄玉英']),
    PREPARED.until(dayText('2026-12-31')),
    PREPARED.nothingYet,
    PREPARED.before('1,350.00'),
    PREPARED.now('1,350.00'),
    PREPARED.changed,
    PREPARED.declineTitle,
    PREPARED.declineAbout('林美玲'),
    PREPARED.declined,
    PREPARED.declinedAbout('林美玲'),
    PREPARED.over,
    PREPARED.overAbout,
    HOME.asksToPay('林美玲'),
    HOME.asksToPayFor('黄玉英', '1,350.00'),
    HOME.answered('林建国', false),
  ],
  'who keeps a number': [CONTACTS.lead, ...CONTACTS.onlyHere, CONTACTS.full, CONTACTS.numberWrong],
  'who listens': [COMMON.noVoice, COMMON.readFailed, COMMON.callRelative('大儿子')],
};

describe('sentences for an elder', () => {
  test.each(Object.entries(READ))('are short and plain for %s', (_, texts) => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[。？！])/)).filter(Boolean);
    expect(sentences.filter((sentence) => sentence.length > LIMIT)).toEqual([]);
    expect(sentences.filter((sentence) => OFFICIAL.test(sentence))).toEqual([]);
  });
});
