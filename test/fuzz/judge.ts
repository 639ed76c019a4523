import { problemCodes } from '@gongji/bff/src/http/openapi';
import { type EndpointName, endpointOf, Problem } from '@gongji/shared/contracts';

export interface FuzzAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** What an answer must never tell: where our code stands, or what the database was asked. */
const INSIDES: readonly RegExp[] = [
  /\.[cm]?[jt]s:\d+|node_modules/,
  /\b(select|insert into|update) .{0,80}\b(from|values|set)\b/,
  /relation "|violates/,
];

/** What is wrong with an answer by the contract of its endpoint; null: nothing. */
export function wrongWith(name: EndpointName, answer: FuzzAnswer): string | null {
  if (answer.status >= 500) return `it answered ${answer.status}`;
  if (answer.status === 200) return wrongAnswer(name, answer);
  return wrongProblem(name, answer);
}

function wrongAnswer(name: EndpointName, { contentType, text }: FuzzAnswer): string | null {
  const { answers, response } = endpointOf(name);
  if (answers === 'csv') return contentType.startsWith('text/csv') ? null : 'it is no CSV';
  const { error } = response.safeParse(JSON.parse(text));
  return error ? `its answer is not that of the contract: ${error.message}` : null;
}

function wrongProblem(name: EndpointName, { status, contentType, text }: FuzzAnswer) {
  if (!contentType.startsWith('application/problem+json')) return `a ${status} without a problem`;
  const { data: problem } = Problem.strict().safeParse(JSON.parse(text));
  if (!problem) return `a ${status} with a problem that is none`;
  if (problem.status !== status) return `a ${status} that says ${problem.status}`;
  if (INSIDES.some((inside) => inside.test(text))) return 'it tells of our insides';
  if (!problemCodes(endpointOf(name)).includes(problem.code)) {
    return `${problem.code} is not documented for it`;
  }
  return null;
}
