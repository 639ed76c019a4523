import type { MessageKind, MessageTopic, MessageView } from '@gongji/shared/contracts';
import { COMMON } from './common';
import { dayText } from './dates';

/** The inbox, and what one is told of. */
export const MESSAGES = {
  title: '消息',
  empty: '还没有消息',
  emptyAbout: '缴费有了结果、家人回了邀请，都会写在这里。',
  unread: '未读',
  readAll: '全部标为已读',
  loadMore: '看更早的消息',
  choices: '提醒设置',
  choicesLead: '关掉的，以后不再提醒。记录里照样能查到。',
  choicesAbout: '现在只在小程序里提醒，还不会发到微信或支付宝。',
  topics: {
    premiums: '代缴医保',
    windows: '缴费的日子',
    refunds: '退回的钱',
    transfers: '转账和划拨',
    invitations: '邀请的回音',
    members: '家人升级',
  } satisfies Record<MessageTopic, string>,
  topicsAbout: {
    premiums: '缴没缴成，谁请您付、谁没同意付',
    windows: '快开始、快截止时提醒',
    refunds: '钱到了，或银行卡要改',
    transfers: '有钱等您收、被收下、被退回',
    invitations: '家人接受了，或没有接受',
    members: '有临时成员，可以升级',
  } satisfies Record<MessageTopic, string>,
} as const;

interface Words {
  readonly title: string;
  readonly about: string;
}

type Said = (message: MessageView, mine: boolean) => Words;

const nameOf = (person: MessageView['about']) => person?.name ?? '家人';
const dayOf = ({ day }: MessageView) => (day === null ? '' : dayText(day));
const sumOf = ({ amountFen }: MessageView) => (amountFen === null ? '' : COMMON.yuan(amountFen));

const WORDS: Readonly<Record<MessageKind, Said>> = {
  'premium-paid': (message, mine) => ({
    title: mine
      ? `${nameOf(message.member)}的居民医保缴好了`
      : `${nameOf(message.about)}替您缴好了居民医保`,
    about: `${sumOf(message)}，已经办成。`,
  }),
  'premium-failed': (message, mine) => ({
    title: mine
      ? `${nameOf(message.member)}的居民医保没有缴成`
      : `${nameOf(message.about)}替您缴医保，没有缴成`,
    about: mine ? `${sumOf(message)}已全部退回原账户。` : '没有动用您的钱。',
  }),
  'refund-paid': (message) => ({
    title: '退回的钱到了',
    about: `${sumOf(message)}，已打到您的银行卡。`,
  }),
  'refund-stopped': () => ({ title: '打款没成功', about: '请改正银行卡，再打一次。' }),
  'transfer-waiting': (message) => ({
    title: `${nameOf(message.about)}转给您 ${sumOf(message)}`,
    about: '到时间没收下，会退回去。',
  }),
  'transfer-taken': (message) => ({
    title: `${nameOf(message.member)}收下了您转的钱`,
    about: `${sumOf(message)}，已进对方的医保钱包。`,
  }),
  'transfer-returned': (message) => ({
    title: `转给${nameOf(message.member)}的钱退回来了`,
    about: `${sumOf(message)}，已原路退回。`,
  }),
  'pot-failed': (message) => ({
    title: '划拨没有办成',
    about: `${sumOf(message)}还在您的个人账户里。`,
  }),
  'invitation-accepted': (message) => ({
    title: `${nameOf(message.about)}接受了您的邀请`,
    about: '已经加入您的家庭。',
  }),
  'invitation-declined': ({ nameHint }) => ({
    title: `“${nameHint ?? '家人'}”没有接受邀请`,
    about: '可以打个电话问问，再邀请一次。',
  }),
  'upgrade-due': (message, mine) => ({
    title: mine ? '您可以升级为正式成员' : `${nameOf(message.about)}可以升级为正式成员`,
    about: '核验过是本人，看病买药也能用。',
  }),
  'window-opens': (message) => ({
    title: `居民医保 ${dayOf(message)}开始缴`,
    about: '您能代缴的家人，到时候就可以缴了。',
  }),
  'window-closes': (message) => ({
    title: `居民医保缴到 ${dayOf(message)}为止`,
    about: '还没缴的家人，请在这天之前缴好。',
  }),
  'prepared-waiting': (message) => ({
    title: `${nameOf(message.about)}请您付 ${sumOf(message)}`,
    about: '替家人缴居民医保，付不付由您定。',
  }),
  'viewer-joined': (message, mine) => ({
    title: mine ? '您可以看这个家了' : `${nameOf(message.about)}可以看家里的记录了`,
    about: '只能看，不能办事。',
  }),
  'organizer-asked': (message) => ({
    title: `${nameOf(message.about)}请您当组织者`,
    about: '看清楚再决定，可以不同意。',
  }),
  'organizer-declined': (message) => ({
    title: `${nameOf(message.about)}没有同意当组织者`,
    about: '什么都没有变，可以打电话问问。',
  }),
  'organizer-changed': (message, mine) => ({
    title: mine ? '您现在是组织者' : `${nameOf(message.about)}现在是组织者`,
    about: '谁为谁付钱，没有改变。',
  }),
  'prepared-declined': (message) => ({
    title: `${nameOf(message.about)}没有同意付这笔钱`,
    about: '没有动用任何人的钱，可以打电话问问。',
  }),
};

/** What a message says to whoever reads it. */
export function messageWords(message: MessageView, readerId: string | null): Words {
  return WORDS[message.kind](message, message.about?.personId === readerId);
}
