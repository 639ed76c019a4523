import { listRecordChoices, type RecordChoice } from '../../adapters/postgres/record-years';
import type { UseCase } from '../context';

/** What the caller's records can be looked for by: nothing is offered that would find nothing. */
export const readRecordChoices: UseCase<'readRecordChoices'> = async ({ db }, call) => {
  const choices = await listRecordChoices(db, call.actor.personId);
  return {
    people: peopleOf(choices, call.actor.personId),
    years: newestFirst(choices.map(({ year }) => year)),
    coverYears: newestFirst(choices.flatMap(({ coverYear }) => coverYear ?? [])),
  };
};

/** Each once; the reader first, the others by name. */
function peopleOf(choices: readonly RecordChoice[], readerId: string) {
  const names = new Map<string, string>();
  for (const { payerId, payerName, personId, personName } of choices) {
    if (payerId !== null && payerName !== null) names.set(payerId, payerName);
    if (personId !== null && personName !== null) names.set(personId, personName);
  }
  const people = [...names].map(([personId, name]) => ({ personId, name }));
  return people.sort(
    (a, b) =>
      Number(b.personId === readerId) - Number(a.personId === readerId) ||
      a.name.localeCompare(b.name, 'zh-CN'),
  );
}

function newestFirst(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => b - a);
}
