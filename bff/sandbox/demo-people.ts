import { DEMO_FAMILY } from './people/demo-family';
import { DEMO_SPECIAL } from './people/demo-special';
import { DEMO_WALLET } from './people/demo-wallet';
import { DEMO_XIAMEN } from './people/demo-xiamen';
import type { SandboxPerson } from './people/sandbox-person';

/** Everybody in the played world. Ages hold for 2025-11-15, the day the play begins. */
export const DEMO_PEOPLE: readonly SandboxPerson[] = [
  ...DEMO_FAMILY,
  ...DEMO_SPECIAL,
  ...DEMO_XIAMEN,
  ...DEMO_WALLET,
];
