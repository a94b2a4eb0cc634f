import { fontAssets, type ReadAsset } from '../assets.ts';

const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ext: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF',
  greek: 'U+0370-03FF',
} as const;

const beyond = { ext: /[\u0100-\u0151\u0154-\u02ff\u1e00-\u1eff]/, greek: /[\u0370-\u03ff]/ } as const;

/**
 * The house font as CSS inside the SVG, so that a drawing looks the same on a computer without it.
 * Letters beyond Western Europe, and the Greek ones of statistics, only when the page has one: they would double the file.
 */
export async function fontFaces(readAsset: ReadAsset, text: string): Promise<string> {
  const needed = fontAssets.filter(({ range }) => range === 'latin' || beyond[range].test(text));
  const faces = await Promise.all(
    needed.map(async ({ name, weight, range }) => {
      const data = Buffer.from(await readAsset(name)).toString('base64');
      return `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${ranges[range]}}`;
    }),
  );
  return faces.join('');
}
