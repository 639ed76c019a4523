/** What the server and its documentation alone read of an endpoint: no phone need carry it. */
const FOR_THE_SERVER = [
  /\bsummary:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g,
  /\bproblems:\s*\[[^\]]*\],?/g,
  /\b(?:scope|limit):\s*'[\w-]+',?/g,
];

/** A webpack loader for the compiled contracts. */
module.exports = function leanContracts(source) {
  return FOR_THE_SERVER.reduce((text, part) => text.replace(part, ''), source);
};
