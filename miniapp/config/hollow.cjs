const NAMED = /^export (?:async )?(?:function|const|class) (\w+)|^export \{ \w+ as (\w+) \};/gm;

/**
 * A webpack loader for a module that is imported and never used: its names stay, so that every
 * import still finds them; what stands behind them does not.
 */
module.exports = function hollow(source) {
  const names = [...source.matchAll(NAMED)].map(([, own, renamed]) => own ?? renamed);
  const lines = names.map((name) => `export const ${name} = undefined;`);
  return [...lines, 'export default undefined;'].join('\n');
};
