const place = 'indicator=SBSSK3S6&meting=2025&gebied=gemeente:GM9901&tegenover=regio';
const schools = `${place}&niveau=school&in=GM9901`;

/** On the sample, each kind of chart with an answer, by its name in the address. */
export const chartAddresses: Readonly<Record<string, string>> = {
  ranglijst: schools,
  trechter: schools,
  kaart: `${place}&niveau=gemeente`,
  trend: place,
  trends: schools,
  profiel: place,
  top: place,
  overzicht: schools,
  groepen: `${place}&per=gender`,
  gebiedsgroepen: `${schools}&per=gender`,
  kloof: `${place}&per=gender`,
  antwoorden: 'indicator=VR_RAPPORTCIJFER&meting=2025&gebied=gemeente:GM9901&tegenover=regio',
  cijfer: place,
  respons: 'indicator=SBSSK3S6&meting=2025&niveau=school&in=GM9901',
};

/** Questions without an answer: each a card that says why. */
export const troubleAddresses: readonly string[] = [
  `soort=antwoorden&${place}`,
  'soort=trend&indicator=BESTAATNIET&gebied=gemeente:GM9901',
  'soort=trend&indicator=SBSSK3S6&gebied=gemeente:GM0001',
];
