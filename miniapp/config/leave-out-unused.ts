import path from 'node:path';
import type { Chain } from './chain';

/** What its library imports, and what nothing of ours ever calls. */
const NEVER_USED = [
  // The server writes its documentation from the schemas; a phone only parses by them.
  /[\\/]zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/,
  // Sentences in English about an answer that does not fit: ours are in src/text.
  /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/,
  // XMLHttpRequest is what all three platforms have; and nothing sends or reads a form.
  /[\\/]axios[\\/]lib[\\/]adapters[\\/]fetch\.js$/,
  /[\\/]axios[\\/]lib[\\/]helpers[\\/](formDataToJSON|HttpStatusCode)\.js$/,
  /[\\/]axios[\\/]lib[\\/]cancel[\\/]CancelToken\.js$/,
];

const SCHEMAS = /[\\/]zod[\\/]v4[\\/]classic[\\/]schemas\.js$/;

/** Leaves out of the libraries what nothing of ours uses, and no bundler can know that. */
export function leaveOutUnused(chain: Chain): void {
  const loader = (name: string) => path.resolve(__dirname, name);
  chain.module.rule('never-used').test(NEVER_USED).use('hollow').loader(loader('hollow.cjs'));
  const schemas = chain.module.rule('schemas').test([SCHEMAS]);
  schemas.use('without').loader(loader('without-json-schema.cjs'));
}
