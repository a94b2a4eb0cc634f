/** Bytes the picture maker needs beside its code; where they lie is the business of whoever starts the app. */
export type AssetName =
  | 'resvg.wasm'
  | 'source-sans-3-400.woff2'
  | 'source-sans-3-600.woff2'
  | 'source-sans-3-ext-400.woff2'
  | 'source-sans-3-ext-600.woff2'
  | 'source-sans-3-greek-400.woff2'
  | 'source-sans-3-greek-600.woff2'
  | 'source-sans-3-400.woff'
  | 'source-sans-3-600.woff'
  | 'source-sans-3-ext-400.woff'
  | 'source-sans-3-ext-600.woff'
  | 'source-sans-3-greek-400.woff'
  | 'source-sans-3-greek-600.woff';

export type ReadAsset = (name: AssetName) => Promise<Uint8Array>;

/** Static instances: resvg draws the variable font at its thinnest, whatever weight is asked. */
export const fontAssets: readonly {
  readonly name: AssetName;
  readonly weight: 400 | 600;
  readonly range: 'latin' | 'ext' | 'greek';
}[] = [
  { name: 'source-sans-3-400.woff2', weight: 400, range: 'latin' },
  { name: 'source-sans-3-600.woff2', weight: 600, range: 'latin' },
  { name: 'source-sans-3-ext-400.woff2', weight: 400, range: 'ext' },
  { name: 'source-sans-3-ext-600.woff2', weight: 600, range: 'ext' },
  { name: 'source-sans-3-greek-400.woff2', weight: 400, range: 'greek' },
  { name: 'source-sans-3-greek-600.woff2', weight: 600, range: 'greek' },
];

/** For a PDF, in the order in which a letter is looked for. Not WOFF2: of that the library can take no part. */
export const printAssets: readonly { readonly name: AssetName; readonly weight: 400 | 600 }[] = [
  { name: 'source-sans-3-400.woff', weight: 400 },
  { name: 'source-sans-3-600.woff', weight: 600 },
  { name: 'source-sans-3-ext-400.woff', weight: 400 },
  { name: 'source-sans-3-ext-600.woff', weight: 600 },
  // φ and τ stand in the footer of a funnel.
  { name: 'source-sans-3-greek-400.woff', weight: 400 },
  { name: 'source-sans-3-greek-600.woff', weight: 600 },
];
