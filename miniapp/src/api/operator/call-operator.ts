import {
  type Endpoint,
  operatorEndpoints,
  type ResponseOf,
  wholeRow,
} from '@gongji/shared/contracts';
import { useOperatorSession } from '../../state/operator-session';
import { ApiProblem } from '../api-problem';
import type { RequestOf } from '../client';
import { type ExchangeOptions, exchange, type LooseRequest, sendingOf } from '../exchange';
import { sendForFile } from '../transport';

export type OperatorEndpointName = keyof typeof operatorEndpoints;
export type ExportName = Extract<OperatorEndpointName, `export${string}`>;

type Options = Pick<ExchangeOptions, 'requestId' | 'signal'>;

/** Calls an endpoint of the operator's, under the operator's own session. */
export async function callOperator<N extends OperatorEndpointName>(
  name: N,
  request: RequestOf<N>,
  options: Options = {},
): Promise<ResponseOf<N>> {
  const row = wholeRow(operatorEndpoints[name]);
  const { token } = useOperatorSession.getState();
  const answer = exchange(row, request as LooseRequest, { ...options, token });
  return (await answer.catch((error) => endSessionIfOver(row, error))) as ResponseOf<N>;
}

/** Gets a list as a file, to the byte as the server made it. */
export function exportOperator<N extends ExportName>(
  name: N,
  request: RequestOf<N>,
): Promise<Blob> {
  const row = wholeRow(operatorEndpoints[name]);
  const { token } = useOperatorSession.getState();
  return sendForFile(sendingOf(row, request as LooseRequest, { token })).catch((error) =>
    endSessionIfOver(row, error),
  );
}

/**
 * To whoever is no operator any more these addresses do not exist: where nothing is named that
 * could be missing, "not found" means that the session is over.
 */
function endSessionIfOver(row: Endpoint, error: unknown): never {
  const namesNothing = Object.keys(row.params.shape).length === 0;
  if (namesNothing && error instanceof ApiProblem && error.code === 'not-found') {
    useOperatorSession.getState().ended();
    throw new ApiProblem('sign-in-needed');
  }
  throw error;
}
