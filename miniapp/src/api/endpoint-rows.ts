import {
  type AppEndpointName,
  appEndpointOf,
  type Endpoint,
  type GivenEndpoint,
  type OwnDataEndpointName,
  wholeRow,
} from '@gongji/shared/contracts';

/** What the app may call. */
export type CallableName = AppEndpointName | OwnDataEndpointName;

type Rows = Readonly<Record<string, GivenEndpoint & Pick<Endpoint, 'response'>>>;

const learnt = new Map<string, Endpoint>();

/** What only some pages call is learnt when one of them opens: no other page has to carry it. */
export function learnEndpoints(rows: Rows): void {
  for (const [name, row] of Object.entries(rows)) learnt.set(name, wholeRow(row));
}

/** The row of the endpoint table by which something is asked and understood. */
export function rowOf(name: CallableName): Endpoint {
  return learnt.get(name) ?? appEndpointOf(name as AppEndpointName);
}
