import { z } from 'zod';
import type { FaceCheck, FaceVerifier } from '../../ports/face-verifier';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

function checkOf(checkId: string): z.ZodType<FaceCheck> {
  return z.object({
    checkId: z.literal(checkId),
    status: z.enum(['started', 'passed', 'failed']),
  });
}

/** No platform's face check is wired in yet, so every record made with this one names itself so. */
export function createPlaceholderFaceVerifier(settings: OutsideSettings): FaceVerifier {
  const http = createOutsideHttp(settings);
  return {
    name: 'placeholder',
    start: (checkId, idNumber, name) =>
      http.ask({
        name: 'face-start',
        method: 'POST',
        path: '/face/checks',
        body: { checkId, idNumber, name },
        answer: checkOf(checkId),
        read: false,
      }),
    readResult: (checkId) =>
      http.ask({
        name: 'face-read-result',
        method: 'GET',
        path: `/face/checks/${encodeURIComponent(checkId)}`,
        answer: checkOf(checkId),
        read: true,
      }),
  };
}
