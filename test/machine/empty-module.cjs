/** Stands in for style sheets and pictures, which mean nothing outside a bundle. */
module.exports = {};
