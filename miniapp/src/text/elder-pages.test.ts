import { DeletionConsequence } from '@gongji/shared/contracts';
import { COMMON } from './common';
import { CONTACTS } from './contacts';
import { dayText } from './dates';
import { FACE } from './face';
import { HOME } from './home';
import { INSURANCE } from './insurance';
import { INVITATION } from './invitation';
import { ME } from './me';
import { MY_DATA } from './my-data';
import { NO_PAGE } from './no-page';
import { PREPARED } from './prepared';
import { problemText } from './problems';
import { REAL_NAME } from './real-name';

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
  'who says who they are': [
    REAL_NAME.lead,
    REAL_NAME.nameHint,
    REAL_NAME.nameWrong,
    REAL_NAME.mismatch,
    REAL_NAME.mismatchAbout,
    ...REAL_NAME.points,
    REAL_NAME.guardianAsk,
    REAL_NAME.guardianYes,
    REAL_NAME.guardianMissing,
    REAL_NAME.guardianOnly,
    REAL_NAME.ways,
    REAL_NAME.faceTitle,
    REAL_NAME.notRead,
    REAL_NAME.faceNotRead,
    REAL_NAME.face,
    REAL_NAME.counter,
    REAL_NAME.done('黄玉英'),
    REAL_NAME.doneAbout,
    INSURANCE.premiumPaid(2026),
  ],
  'who proves it': [
    FACE.lead,
    ...FACE.points,
    FACE.start,
    FACE.notAgreed,
    FACE.counter,
    FACE.counterTitle,
    FACE.counterLead,
    FACE.counterHint,
    FACE.counterWrong,
    FACE.counterSend,
    FACE.toFace,
    FACE.cannot,
    FACE.waiting,
    FACE.waitingAbout,
    FACE.passed,
    FACE.passedAbout,
    FACE.failed,
    FACE.failedAbout,
    FACE.unknownPage,
    FACE.unknownAbout,
    INVITATION.refusedEarly,
    INVITATION.declineIt,
    INVITATION.faceLead,
    INVITATION.face,
    INVITATION.counter,
    INVITATION.cannot,
    INVITATION.tryFace,
  ],
  'who reads what becomes of their data': [
    ...Object.values(MY_DATA.first),
    MY_DATA.lead,
    ME.privacy,
    COMMON.toMyData,
    problemText('consent-needed').title,
    problemText('consent-needed').advice,
  ],
  'who ends their account': [
    MY_DATA.deleting.lead,
    ...DeletionConsequence.options.map(MY_DATA.deleting.consequence),
    MY_DATA.deleting.done,
    MY_DATA.deleting.doneAbout,
  ],
  'who came to no page': [NO_PAGE.title, NO_PAGE.lead],
  'who listens': [COMMON.noVoice, COMMON.readFailed, COMMON.callRelative('大儿子')],
};

describe('sentences for an elder', () => {
  test.each(Object.entries(READ))('are short and plain for %s', (_, texts) => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[。？！])/)).filter(Boolean);
    expect(sentences.filter((sentence) => sentence.length > LIMIT)).toEqual([]);
    expect(sentences.filter((sentence) => OFFICIAL.test(sentence))).toEqual([]);
  });
});
