import { expect, it } from 'vitest';
import { readableCode } from '../../../electron/importing/microdata/readable-code.ts';

it.each([
  ['VR_BUURTVEILIG', 'Buurtveilig'],
  ['veilig_in_de_buurt', 'Veilig in de buurt'],
  ['VeiligInBuurt', 'Veilig in buurt'],
  ['STRESS1', 'Stress 1'],
  ['GGD_SLAAP_TEKORT2', 'Slaap tekort 2'],
])('reads a name made of words: %s', (code, words) => {
  expect(readableCode(code)).toBe(words);
});

it.each(['SBSSK3S9', 'EBGLK301', 'VRAAG001', 'Q12', 'VR_12', 'PBMGA302', 'v1_b', 'XKCDFGH'])(
  'leaves a code as it is: %s',
  (code) => {
    expect(readableCode(code)).toBe(code);
  },
);
