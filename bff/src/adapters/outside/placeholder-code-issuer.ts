import { z } from 'zod';
import type { InsuranceCodeIssuer } from '../../ports/insurance-code-issuer';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

const Issued = z.object({ code: z.string().min(8).max(64), expiresAt: z.iso.datetime() });

/** The national code platform is not wired in yet: every code of this one names itself so. */
export function createPlaceholderCodeIssuer(settings: OutsideSettings): InsuranceCodeIssuer {
  const http = createOutsideHttp(settings);
  return {
    name: 'placeholder',
    issue: (idNumber, name) =>
      http.ask({
        name: 'code-issue',
        method: 'POST',
        path: '/core/codes',
        body: { idNumber, name },
        answer: Issued,
        read: true,
      }),
  };
}
