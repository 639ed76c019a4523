import { RECORD_SHARE, RECORDS } from '../../miniapp/src/text';
import type { Screen } from './screen-tour';

/** What 林建国 sees of his records on paper, in sums, as a file, handed on, and what he is told. */
export const RECORD_SCREENS: readonly Screen[] = [
  { name: 'records', open: (me) => me.go('records') },
  { name: 'records-filter', open: (me) => me.press(RECORDS.filter) },
  { name: 'record', open: (me, { recordId }) => me.go('record', { recordId }) },
  { name: 'receipt', open: (me, { recordId }) => me.go('receipt', { recordId }) },
  { name: 'record-year', open: (me) => me.go('recordYear', { year: '2025' }) },
  { name: 'record-year-none', open: (me) => me.go('recordYear', { year: '2021' }) },
  { name: 'record-file', open: (me) => me.go('recordFile') },
  { name: 'share-record', open: (me, { recordId }) => me.go('shareRecord', { recordId }) },
  { name: 'share-made', open: (me) => me.press(RECORD_SHARE.make) },
  {
    name: 'shared-record',
    open: (me, { sharedToken }) => me.go('sharedRecord', { token: sharedToken }),
  },
  { name: 'messages', open: (me) => me.go('messages') },
  { name: 'message-choices', open: (me) => me.go('messageChoices') },
  { name: 'sessions', open: (me) => me.go('sessions') },
  {
    name: 'shared-not-yours',
    open: (me) => me.go('sharedRecord', { token: 'a-link-that-nobody-was-ever-given' }),
  },
];
