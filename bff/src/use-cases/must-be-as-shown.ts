import { ProblemError } from './problem-error';

/**
 * A command names the sum that the person saw; another one now is never taken in its place.
 * @param field the body's field that holds it
 * @throws ProblemError quote-changed, input-invalid where a command names no sum
 */
export function mustBeAsShown(field: string, expectedFen: number | null, nowFen: number): void {
  if (expectedFen === null) {
    throw new ProblemError('input-invalid', { errors: [{ field, code: 'required' }] });
  }
  if (expectedFen !== nowFen) throw new ProblemError('quote-changed');
}
