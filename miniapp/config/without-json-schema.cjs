/** Each kind of schema says here how it would be written down as a JSON Schema. */
const WRITTEN_DOWN = /^\s*inst\._zod\.processJSONSchema = .*;$/gm;

/** A webpack loader for zod's kinds of schemas: the phone parses by them and writes none down. */
module.exports = function withoutJsonSchema(source) {
  return source.replace(WRITTEN_DOWN, '');
};
