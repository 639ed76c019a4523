import { DEMO_PEOPLE } from '../demo-people';
import { findInCrowd } from './crowd';
import type { SandboxPerson } from './sandbox-person';

const byIdNumber = new Map(DEMO_PEOPLE.map((person) => [person.idNumber, person]));
const byDemoId = new Map(DEMO_PEOPLE.map((person) => [person.demoId, person]));

/** The person with that ID number, or null where the played world has nobody of that number. */
export function findPerson(idNumber: string): SandboxPerson | null {
  return byIdNumber.get(idNumber) ?? findInCrowd(idNumber);
}

/** The person who signs in with that credential, or null. */
export function findDemoPerson(demoId: string): SandboxPerson | null {
  return byDemoId.get(demoId) ?? null;
}
