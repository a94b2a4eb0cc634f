import { afterEach, expect, test } from 'vitest';
import { writeInterval, writePercent } from '../../../shared/base/dutch-numbers.ts';
import { writePercentsIn } from '../../../shared/base/percent-style.ts';
import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { settingsTexts } from '../../../shared/language/settings.ts';

afterEach(() => writePercentsIn('spaced'));

test('a percentage has a no-break space before its sign, unless the house style leaves it out', () => {
  expect([writePercent(61.4), writeInterval(54, 67)]).toEqual(['61\u00a0%', '54 tot 67\u00a0%']);
  writePercentsIn('tight');
  expect([writePercent(61.4), writeInterval(54, 67)]).toEqual(['61%', '54 tot 67%']);
});

test('a text with a percentage in it follows too, also a text in two languages', () => {
  const texts = () => [chartTexts.streak, settingsTexts.disclosure.limitsHelp.cell];
  expect(texts()).toEqual([
    expect.stringContaining('95\u00a0%-interval') as string,
    expect.stringContaining('0\u00a0% te zien') as string,
  ]);
  writePercentsIn('tight');
  expect(texts()).toEqual([
    expect.stringContaining('95%-interval') as string,
    expect.stringContaining('0% te zien') as string,
  ]);
});
