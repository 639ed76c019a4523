/** The levels of shared/src: a folder imports only folders of lower levels, and zod. */
export const SHARED_LEVELS: Readonly<Record<string, number>> = {
  vocabulary: 0,
  money: 0,
  calendar: 0,
  order: 0,
  decision: 1,
  questions: 1,
  family: 1,
  policy: 1.5,
  rules: 2,
  ledger: 2,
  contracts: 3,
};

export interface Ban {
  readonly who: RegExp;
  readonly never: RegExp;
  readonly why: string;
  /** True: naming a type is no harm, for instance of a transaction that is only handed on. */
  readonly typesAllowed?: true;
}

const sharedBut = (...allowed: string[]) => new RegExp(`^shared/src/(?!(${allowed.join('|')})/)`);

/** What of shared/src a client may carry. */
const CLIENT = ['contracts', 'vocabulary', 'money', 'calendar', 'decision', 'order'];

/** Who may never import what; tests beside sources are held to the same table. */
export const BANS: readonly Ban[] = [
  {
    who: /^shared\//,
    never: /^(bff|miniapp|test)\/|^node:|^@tarojs/,
    why: 'the rules package is pure and knows nothing of the others',
  },
  {
    who: /^(bff|miniapp|shared)\/(?!.*\.test\.tsx?$)/,
    never: /^test\//,
    why: 'nothing imports the tests',
  },
  { who: /^bff\//, never: /^miniapp\//, why: 'the server knows nothing of its clients' },
  {
    who: /^bff\/src\/http\//,
    never: /^bff\/src\/adapters\/|^shared\/src\/(rules|policy|ledger)\//,
    why: 'http parses and answers; it neither stores nor decides',
  },
  {
    who: /^bff\/src\/use-cases\//,
    never: /^(express|pg|kysely|axios|graphile-worker)$|^bff\/src\/http\//,
    why: 'a use case knows neither HTTP nor SQL',
    typesAllowed: true,
  },
  {
    who: /^bff\/src\/adapters\//,
    never: /^bff\/src\/(use-cases|http|jobs)\//,
    why: 'an adapter serves a port and never calls upwards',
  },
  {
    who: /^bff\/src\/ports\//,
    never: /^bff\/src\/(?!ports\/)/,
    why: 'a port is an agreement, not code that does something',
  },
  {
    who: /^bff\/sandbox\/(?!.*\.test\.ts$)/,
    never: new RegExp(
      `^bff/src/|${sharedBut('vocabulary', 'money', 'calendar', 'contracts').source}`,
    ),
    why: 'the outside world must not know how we decide',
  },
  {
    who: /^bff\/channel\/(?!.*\.test\.ts$)/,
    never: new RegExp(`^bff/(src|sandbox)/|${sharedBut('calendar').source}`),
    why: 'both sides of a channel use it, and neither owns it',
  },
  { who: /^bff\/src\//, never: /^bff\/sandbox\//, why: 'the sandbox is reached over HTTP only' },
  {
    who: /^miniapp\/src\//,
    never: new RegExp(`^bff/|${sharedBut(...CLIENT).source}`),
    why: 'the server decides, the client shows',
  },
  {
    who: /^miniapp\/src\/(?!api\/transport)/,
    never: /^axios$/,
    why: 'transport.ts is the only file that knows axios',
  },
  {
    who: /^miniapp\/src\/(api|components|platform|text|state)\//,
    never: /^miniapp\/src\/(features|pages|subpackages)\//,
    why: 'the parts below do not know who uses them',
  },
  {
    who: /^miniapp\/src\/features\//,
    never: /^miniapp\/src\/(pages|subpackages)\//,
    why: 'pages compose features, not the other way round',
  },
];
