import { demoPerson } from './demo-person';
import type { SandboxPerson } from './sandbox-person';
import { checkCharacter } from './synthetic-id-number';

type Role = Pick<SandboxPerson, 'areaCode' | 'scheme' | 'collectorRefuses'>;

const employee = (areaCode: string): Role => ({
  areaCode,
  scheme: 'employee',
  collectorRefuses: false,
});
const resident = (areaCode: string, collectorRefuses = false): Role => ({
  areaCode,
  scheme: 'resident',
  collectorRefuses,
});

/** Where a number of the crowd was issued says who they are. No such county code is in use. */
const ROLES: Readonly<Record<string, Role>> = {
  '350191': employee('350100'),
  '350192': resident('350100'),
  '350193': resident('350100', true),
  '370191': employee('370100'),
  '370192': resident('370100'),
  '370193': resident('370100', true),
  '110191': employee('110000'),
  '110192': resident('110000'),
  '420191': employee('420100'),
  '420192': resident('420100'),
  '130191': employee('130100'),
  '320592': resident('320500'),
};

/** Everybody of the crowd is called so: only their numbers tell them apart. */
const CROWD_NAME = '众人';
const ISSUED = /^(\d{6})(\d{4})(\d{2})(\d{2})000[\dX]$/;

/**
 * People without a list, for tests that need many: who they are can be read off their ID number, so
 * that no process need be told of them. Whoever plays with them opens their accounts and wallets.
 */
export function findInCrowd(idNumber: string): SandboxPerson | null {
  const [, countyCode = '', year, month, day] = ISSUED.exec(idNumber) ?? [];
  const role = ROLES[countyCode];
  if (!role || checkCharacter(idNumber.slice(0, 17)) !== idNumber.at(-1)) return null;
  return demoPerson({
    ...role,
    demoId: `crowd-${idNumber}`,
    name: CROWD_NAME,
    about: '',
    countyCode,
    bornOn: `${year}-${month}-${day}`,
  });
}
