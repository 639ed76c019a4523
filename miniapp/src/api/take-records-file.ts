import { recordEndpoints, wholeRow } from '@gongji/shared/contracts';
import type { HandFile } from '../platform/file-asked';
import { takeFile } from '../platform/hand-file';
import { useSession } from '../state/session';
import type { RequestOf } from './client';
import { sendingOf } from './exchange';
import { sendForFile } from './transport';

/** Gets my records as a file of the server's making; what is given back hands it over. */
export function takeRecordsFile(
  request: RequestOf<'exportRecords'>,
  name: string,
): Promise<HandFile> {
  const { token } = useSession.getState();
  const sending = sendingOf(wholeRow(recordEndpoints.exportRecords), request, { token });
  const query = Object.entries(request.query).map(
    ([key, value]) => `${key}=${encodeURIComponent(String(value))}`,
  );
  return takeFile({
    url: `${API_BASE}${sending.path}?${query.join('&')}`,
    headers: { ...sending.headers },
    name,
    load: () => sendForFile(sending),
  });
}
