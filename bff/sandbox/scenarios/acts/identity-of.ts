import { findDemoPerson } from '../../people/find-person';

/** Name and number of a demo person, as whoever types them in knows them. */
export function identityOf(demoId: string): { readonly name: string; readonly idNumber: string } {
  const person = findDemoPerson(demoId);
  if (!person) throw new Error(`no demo person ${demoId}`);
  return { name: person.name, idNumber: person.idNumber };
}
