import type { Indicator } from '../model/indicator.ts';
import type { Theme } from './themes.ts';

/** Everything an indicator may be found by, in lower case: label, definition, theme, codes and other words for it. */
export function searchTextOf(indicator: Indicator): string {
  const columns = indicator.versions.flatMap((version) => version.columns);
  const words = [...(themeWords.get(indicator.theme) ?? []), ...(indicatorWords.get(indicator.code) ?? [])];
  return [indicator.code, indicator.label, indicator.definition, indicator.theme, ...columns, ...words]
    .join(' ')
    .toLowerCase();
}

const themeWords: ReadonlyMap<string, readonly string[]> = new Map<Theme, readonly string[]>([
  ['Gezondheid', ['welbevinden', 'ervaren gezondheid']],
  ['Geluk', ['welbevinden', 'levensgeluk']],
  [
    'Psychisch',
    ['welbevinden', 'mentaal', 'mentale gezondheid', 'somber', 'sombere gevoelens', 'angst', 'depressie'],
  ],
  ['Eenzaam', ['welbevinden', 'eenzaamheid', 'alleen']],
  ['Stress', ['welbevinden', 'gestrest', 'spanning', 'mentaal']],
  ['Prestatiedruk', ['druk', 'verwachtingen', 'presteren']],
  ['Weerbaarheid', ['opkomen voor jezelf', 'veerkracht', 'zelfvertrouwen']],
  ['Toekomst', ['vertrouwen', 'perspectief']],
  ['Steun', ['sociale steun', 'hulp', 'praten', 'vertrouwenspersoon']],
  ['School', ['schoolbeleving', 'schoolklimaat', 'sociale veiligheid']],
  ['Pesten', ['gepest', 'cyberpesten', 'sociale veiligheid']],
  [
    'Online',
    ['social media', 'telefoon', 'scherm', 'games', 'gamen', 'mediagebruik', 'mobiel', 'smartphone'],
  ],
  ['Thuis', ['ouders', 'gezin', 'opvoeding']],
  ['Middelen', ['genotmiddelen', 'verslaving', 'drugs', 'drinken', 'roken']],
  ['Bewegen', ['sport', 'beweging', 'leefstijl']],
  ['Vrije tijd', ['vereniging', 'vrijetijd', 'hangen']],
]);

const indicatorWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['PBMHK3S3', ['mhi-5', 'psychisch ongezond']],
  ['PBMGK3S4', ['who-5']],
  ['PBMGK3S5', ['who-5']],
  ['PBSGK3S1', ['zelfmoord', 'zelfdoding', 'suicide']],
  ['PBSGK3S2', ['zelfmoord', 'zelfdoding', 'suicide']],
  ['SBOSK3S2', ['verzuim', 'spijbelen']],
  ['SBOSK3S3', ['verzuim', 'ziekteverzuim']],
  ['MBMRK3S1', ['armoede', 'geldzorgen', 'bestaanszekerheid']],
  ['MBZTK3S1', ['zorgen voor', 'jonge mantelzorger']],
  ['LBRAK3S19', ['sigaretten', 'tabak']],
  ['LBRAK3S21', ['sigaretten', 'e-sigaret', 'vapen', 'tabak']],
  ['LBGEK3S3', ['e-sigaret', 'vapen']],
  ['LBAGK3S15', ['binge drinken', 'alcohol', 'comazuipen']],
  ['LBSDK3S2', ['cannabis', 'blowen']],
]);
