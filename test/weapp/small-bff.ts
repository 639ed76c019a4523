import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';

const PERSON = '00000000-0000-4000-8000-000000000051';
const FAMILY = '00000000-0000-4000-8000-000000000009';
const AT = '2025-11-15T01:30:00.000Z';

const me = {
  personId: PERSON,
  name: '林建国',
  idNumberMasked: '350102********0012',
  familyIds: [FAMILY],
  viewedFamilyIds: [],
};
const enrolment = {
  scheme: 'employee',
  status: 'active',
  areaCode: '350100',
  provinceDirect: false,
};

const open = {
  ...{ outcome: 'allowed', warning: false, reasons: [], answer: {}, steps: [] },
  stamp: { areaCode: '130100', provinceDirect: false, day: '2025-11-15', packs: [] },
  nextStep: { action: 'go-on', call: ['12393'] },
};
const wallet = {
  ...{ confirmed: false, balanceFen: null, accountFen: 860_000, theirs: null },
  mine: { areaCode: '130100', decision: open },
  limits: {
    ...{ transferFenMax: 500_000, transfersDayMax: 3, transfersLeftToday: 3, closedHours: null },
    ...{ relations: ['parent'], pendingUnclaimed: false },
  },
  notice: { kind: 'wallet-notice', version: NOTICE_VERSIONS['wallet-notice'] },
  hotlines: ['12393'],
};

const ANSWERS: Readonly<Record<string, unknown>> = {
  'POST /api/sessions': { token: 'a-token', expiresAt: AT, me },
  'GET /api/me': me,
  'GET /api/wallet': wallet,
  'GET /api/areas': {
    areas: [
      {
        areaCode: '350100',
        name: '福州市',
        parentCode: '350000',
        ownPack: false,
        provinceDirectPack: false,
      },
    ],
  },
  'GET /api/me/insurance': {
    name: me.name,
    idNumberMasked: me.idNumberMasked,
    enrolment,
    yearsPaid: 21,
    insuredSince: '2004-07-01',
    account: { balanceFen: 860_000, pastYearsFen: 600_000, thisYearFen: 260_000 },
    asOf: AT,
    hotlines: ['12393'],
  },
  [`GET /api/families/${FAMILY}`]: {
    familyId: FAMILY,
    areaCode: '350100',
    provinceDirect: false,
    createdAt: AT,
    iAmOrganizer: true,
    iOnlyView: false,
    members: [],
    viewers: [],
    organizerOffer: null,
    potFen: 123_456,
    fundingModel: 'pot',
    knowsTemporaryMembers: true,
    hasDrawOrder: false,
    drawOrder: [],
    hotlines: ['12393'],
  },
};

export interface Heard {
  readonly route: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A server that answers as the BFF would for one person, and remembers what it heard. */
export async function smallBff(): Promise<{ server: Server; origin: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const route = `${request.method} ${request.url?.split('?')[0]}`;
      const text = Buffer.concat(chunks).toString();
      const { authorization } = request.headers;
      heard.push({ route, authorization, body: text ? JSON.parse(text) : null });
      const answer = ANSWERS[route];
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}`, heard };
}
