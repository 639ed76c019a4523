import { ageOn } from '@gongji/shared/calendar';
import { IdNumberText } from '@gongji/shared/vocabulary';
import { DEMO_PEOPLE } from './demo-people';
import { checkCharacter } from './people/synthetic-id-number';
import { demo } from './test-sandbox';

const FIRST_DAY = '2025-11-15';

describe('the demo people', () => {
  it('each have an ID number that is valid, their own, and never issued', () => {
    for (const { idNumber, bornOn } of DEMO_PEOPLE) {
      expect(IdNumberText.parse(idNumber)).toBe(idNumber);
      expect(idNumber.slice(6, 14)).toBe(bornOn.replaceAll('-', ''));
      expect(idNumber.slice(14, 17)).toBe('000');
      expect(idNumber.at(-1)).toBe(checkCharacter(idNumber.slice(0, 17)));
    }
    expect(new Set(DEMO_PEOPLE.map((person) => person.idNumber)).size).toBe(DEMO_PEOPLE.length);
    expect(new Set(DEMO_PEOPLE.map((person) => person.demoId)).size).toBe(DEMO_PEOPLE.length);
  });

  it.each([
    ['lin-jianguo', 45],
    ['chen-xiulan', 43],
    ['lin-defu', 72],
    ['lin-meiling', 41],
    ['huang-yuying', 70],
    ['lin-xiaoyu', 19],
    ['zhao-qiang', 47],
    ['newborn', 0],
  ])('%s is %i years old on the first day of the play', (demoId, age) => {
    expect(ageOn(demo(demoId).bornOn, FIRST_DAY)).toBe(age);
  });

  it('have only employees with an account', () => {
    const owners = DEMO_PEOPLE.filter((person) => person.openingAccount !== null);
    expect(owners.map((owner) => owner.scheme)).toEqual(owners.map(() => 'employee'));
  });

  it('were not insured before they were born, nor after the play began', () => {
    for (const { bornOn, insuredSince } of DEMO_PEOPLE) {
      if (insuredSince === null) continue;
      expect(insuredSince >= bornOn).toBe(true);
      expect(insuredSince <= FIRST_DAY).toBe(true);
    }
  });
});
