/** Browsers that show the preview, from 2022 on. */
const BROWSERS = { chrome: '98', edge: '98', firefox: '97', ios: '15.4', safari: '15.4' };

/**
 * Phones from 2018 on run templates and parameters as they are written, but for one fault of old
 * Safari, which has a cure of its own; rewritten they would weigh a tenth more.
 */
const PHONES = {
  include: ['bugfix/transform-safari-id-destructuring-collision-in-function-expression'],
  exclude: ['transform-parameters', 'transform-template-literals'],
};

/** Taro compiles classes' fields in any case, and then their private parts go with them. */
const FIELDS = ['transform-private-methods', 'transform-private-property-in-object'];

const forWhom = process.env.TARO_ENV === 'h5' ? { targets: BROWSERS, include: FIELDS } : PHONES;

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', ...forWhom }]],
};
