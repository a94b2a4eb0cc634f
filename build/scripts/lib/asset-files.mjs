/** Bytes the exporter needs, by name, and where their package keeps them. @type {Record<string, string>} */
export const assetFiles = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'source-sans-3-400.woff2': '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  'source-sans-3-600.woff2': '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  'source-sans-3-ext-400.woff2': '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2',
  'source-sans-3-ext-600.woff2': '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2',
  'source-sans-3-greek-400.woff2': '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff2',
  'source-sans-3-greek-600.woff2': '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff2',
  'source-sans-3-400.woff': '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  'source-sans-3-600.woff': '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
  'source-sans-3-ext-400.woff': '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff',
  'source-sans-3-ext-600.woff': '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff',
  'source-sans-3-greek-400.woff': '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff',
  'source-sans-3-greek-600.woff': '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff',
};
