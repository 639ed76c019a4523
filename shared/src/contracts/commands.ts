import { z } from 'zod';
import { RequestId } from '../vocabulary';
import { endpoint } from './endpoint';

export const commandEndpoints = {
  closeCommand: endpoint({
    method: 'POST',
    path: '/me/commands/:requestId/close',
    summary: 'What became of a command of mine; one that has not happened by now never will',
    scope: 'person',
    params: z.object({ requestId: RequestId }),
    response: z.object({
      /** What the command answered, by its own contract; null where it never happened. */
      answer: z.record(z.string(), z.unknown()).nullable(),
    }),
    problems: ['request-running', 'answer-forgotten'],
  }),
};
