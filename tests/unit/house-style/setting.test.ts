import { expect, test } from 'vitest';
import { palettes } from '../../../shared/house-style/palettes.ts';
import { defaultHouseStyle, houseStyleSchema } from '../../../shared/model/house-style.ts';
import { workspaceSettingsSchema } from '../../../shared/model/workspace.ts';

test('a workspace from before house styles has the look of the app', () => {
  const stored = { organisation: 'GGD Proef', psu: 'school', disclosure: 'gmj' };
  expect(workspaceSettingsSchema.parse(stored).houseStyle).toEqual(defaultHouseStyle);
});

test('own colours stay known while a palette is tried', () => {
  const style = { ...defaultHouseStyle, palette: 'gmj', ownColours: palettes.oko };
  expect(houseStyleSchema.parse(style)).toEqual(style);
});

test.each([
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')],
  ['markup after a good start', 'iVBORw0KGgo"><script>'],
  ['more than a megabyte', `iVBORw0KGgo${'A'.repeat(1_500_000)}`],
])('a logo that is %s is refused at the door', (_, png) => {
  const logo = { png, width: 10, height: 10 };
  expect(houseStyleSchema.safeParse({ ...defaultHouseStyle, logo }).success).toBe(false);
});

test.each(['red', '#0B5F6', '#0b5f6b', '#0B5F6B;fill:url(x)'])('“%s” is no colour', (own) => {
  const ownColours = { ...palettes.wib, own };
  expect(houseStyleSchema.safeParse({ ...defaultHouseStyle, ownColours }).success).toBe(false);
});
