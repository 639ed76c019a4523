import type { BindingStanding } from '@gongji/shared/vocabulary';
import { standingOfMember } from './standing-of-member';

const binding = (standing: BindingStanding, mine = false, memberId = 'father') => ({
  memberId,
  mine,
  standing,
});

describe('what keeps a member from being paid for', () => {
  it('is nothing where somebody may pay, or nobody was bound', () => {
    expect(standingOfMember([binding('in-review'), binding('active')], 'father')).toBeNull();
    expect(standingOfMember([binding('in-review', true, 'mother')], 'father')).toBeNull();
  });

  it('is what my own binding waits for, though another may pay', () => {
    const both = [binding('active'), binding('not-begun', true)];
    expect(standingOfMember(both, 'father')).toBe('not-begun');
  });

  it('is what is waited for before what is over', () => {
    const waitingAndOver = [binding('in-review', true), binding('refused', true)];
    expect(standingOfMember(waitingAndOver, 'father')).toBe('in-review');
    expect(standingOfMember([binding('refused', true)], 'father')).toBe('refused');
  });
});
