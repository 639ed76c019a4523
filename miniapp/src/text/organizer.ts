import type { FamilyView } from '@gongji/shared/contracts';

type Consequence = NonNullable<FamilyView['organizerOffer']>['consequences'][number];

/** A family changes hands: one asks, the other agrees. */
export const ORGANIZER = {
  title: '更换组织者',
  waitsAbout: (time: string) => `${time} 前有效。对方同意之前，什么都不变。`,
  withdraw: '不换了，收回',
  chooseLead: '组织者邀请家人、移出家人，也能看家里的记录。',
  choose: '请谁当组织者？',
  chooseMissing: '请选择一位家人。',
  nobody: '还没有合适的家人',
  nobodyAbout: '要先有一位正式成员，才能请他（她）当组织者。',
  check: '请核对',
  checkTitle: '换了以后',
  from: '现在的组织者',
  to: '新的组织者',
  money: '现在动钱吗',
  moneyValue: '不动',
  ask: (name: string) => `请${name}当组织者`,
  toFamily: '看我的家庭',
  toHome: '返回首页',
  back: '返回上一步',
  lead: (name: string) => `${name}想请您来管这个家。`,
  goOn: '我愿意，继续',
  disagree: '不同意',
  declineTitle: '不当组织者？',
  declineAbout: (name: string) => `什么都不变。会告诉${name}您没有同意。`,
  decline: '确认不同意',
  declined: '您没有同意',
  declinedAbout: '什么都没有变。',
  relationOf: (name: string) => `${name}是您的什么人？`,
  relationMissing: '请选择一种关系。',
  readFirst: '读完告知书并勾选同意，才能继续。',
  confirm: '确认当组织者',
  done: '您现在是组织者',
  doneAbout: '可以邀请家人。要给家人付钱，请先绑定。',
  organizerOnly: '现在没有要您决定的事',
  organizerOnlyAbout: '组织者请您来管这个家时，会在这里问您。',
} as const;

const CONSEQUENCES: Readonly<Record<Consequence, string>> = {
  'new-organizer-invites-and-removes': '邀请家人、移出家人，都由新组织者来办。',
  'new-organizer-reads-records': '这个家过去和以后的记录，新组织者都能看。',
  'bindings-stay-as-they-are': '谁为谁付钱不变。新组织者要付钱，要自己绑定。',
  'pot-stays-with-who-moved-it': '划拨好的钱，归原来划拨的人。',
  'open-invitations-end': '还没有接受的邀请会失效。',
  'rules-of-the-new-area': '以后按新组织者参保地的规定办。',
};

export function organizerConsequenceText(consequence: Consequence): string {
  return CONSEQUENCES[consequence];
}
