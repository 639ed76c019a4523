import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { ProblemError } from '../use-cases/problem-error';
import { problemText } from './problems';

/**
 * What Node turns away before any handler sees it (an address that is far too long, something that
 * is no HTTP) gets a problem like everything else, and its connection is closed.
 */
export function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const field = error.code === 'HPE_HEADER_OVERFLOW' ? 'headers' : '';
    const code = field === '' ? 'invalid_format' : 'too_big';
    const problem = new ProblemError('input-invalid', { errors: [{ field, code }] });
    const body = problemText(problem, randomUUID());
    const head = [
      'HTTP/1.1 400 Bad Request',
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}
