import { MessageKind, type MessageView } from '@gongji/shared/contracts';
import { messageWords } from './messages';

const [ME, OTHER] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
];

const message = (kind: MessageView['kind'], byMe: boolean): MessageView => ({
  messageId: ME,
  kind,
  subjectId: OTHER,
  familyId: OTHER,
  about: { personId: byMe ? ME : OTHER, name: '林建国' },
  member: { personId: byMe ? OTHER : ME, name: '林德福' },
  nameHint: '爸爸',
  orderKind: 'premium',
  amountFen: 45_000,
  day: '2025-12-25',
  at: '2025-11-15T02:00:00.000Z',
  readAt: null,
});

describe('what a message says', () => {
  test.each(MessageKind.options)('%s is a line and a short sentence for either side', (kind) => {
    for (const byMe of [true, false]) {
      const { title, about } = messageWords(message(kind, byMe), ME);
      expect(title).not.toMatch(/[a-z]|undefined|null|。/);
      expect(title.length).toBeLessThanOrEqual(22);
      expect(about).toMatch(/^[^a-z]+。$/);
      for (const part of about.split('，')) expect(part.length).toBeLessThanOrEqual(22);
    }
  });

  test('names the one who paid to the one paid for, and the other way round', () => {
    const said = (byMe: boolean) => messageWords(message('premium-paid', byMe), ME).title;
    expect(said(true)).toBe('林德福的居民医保缴好了');
    expect(said(false)).toBe('林建国替您缴好了居民医保');
  });
});
