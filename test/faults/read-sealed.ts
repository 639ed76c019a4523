import { sm4Decrypt } from '@gongji/bff/channel/sm4';
import { CHANNEL } from '../component/harness/test-channels';

const ENC_DATA = /"encData":"([^"]+)"/;

/** What a request over this process's channel asks, with what only its two sides can read. */
export function readSealed(request: Buffer): string {
  const text = request.toString('utf8');
  const [, sealed] = ENC_DATA.exec(text) ?? [];
  return sealed === undefined ? text : `${text}\n${sm4Decrypt(CHANNEL.encKey, sealed)}`;
}
