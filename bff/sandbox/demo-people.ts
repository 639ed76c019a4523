import { DEMO_ANHUI } from './people/demo-anhui';
import { DEMO_BEIJING } from './people/demo-beijing';
import { DEMO_FAMILY } from './people/demo-family';
import { DEMO_HENAN_DIRECT } from './people/demo-henan-direct';
import { DEMO_HUBEI } from './people/demo-hubei';
import { DEMO_JIANGSU_COUPLE } from './people/demo-jiangsu-couple';
import { DEMO_SHAANXI } from './people/demo-shaanxi';
import { DEMO_SHANGHAI } from './people/demo-shanghai';
import { DEMO_SHANXI } from './people/demo-shanxi';
import { DEMO_SHENZHEN } from './people/demo-shenzhen';
import { DEMO_SPECIAL } from './people/demo-special';
import { DEMO_WALLET } from './people/demo-wallet';
import { DEMO_XIAMEN } from './people/demo-xiamen';
import { DEMO_ZHEJIANG } from './people/demo-zhejiang';
import type { SandboxPerson } from './people/sandbox-person';

/** Everybody in the played world. Ages hold for 2025-11-15, the day the play begins. */
export const DEMO_PEOPLE: readonly SandboxPerson[] = [
  ...DEMO_FAMILY,
  ...DEMO_SPECIAL,
  ...DEMO_XIAMEN,
  ...DEMO_WALLET,
  ...DEMO_SHAANXI,
  ...DEMO_SHENZHEN,
  ...DEMO_ANHUI,
  ...DEMO_JIANGSU_COUPLE,
  ...DEMO_SHANGHAI,
  ...DEMO_BEIJING,
  ...DEMO_HUBEI,
  ...DEMO_SHANXI,
  ...DEMO_ZHEJIANG,
  ...DEMO_HENAN_DIRECT,
];
