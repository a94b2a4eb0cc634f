import { defineIndicators } from './define-indicators.ts';

const supportReason = 'In 2023 zijn de antwoorden op deze vraag veranderd.';
const bullyingReason = 'Sinds 2025 is er één vraag over pesten, zonder onderscheid tussen school en online.';

export const surroundingsIndicators = [
  ...defineIndicators('Steun', [
    {
      code: 'GBZOK3S11',
      label: 'Kan bij iemand terecht',
      definition: 'die bij iemand terechtkunnen als ze ergens mee zitten',
      direction: 'high',
      changed: { wave: 2023, before: ['GBZOK3S1'], reason: supportReason },
    },
    {
      code: 'GBZOK3S12',
      label: 'Kan bij ouders terecht',
      definition: 'die bij hun ouders terechtkunnen als ze ergens mee zitten',
      direction: 'high',
      changed: { wave: 2023, before: ['GBZOK3S2'], reason: supportReason },
    },
    {
      code: 'GBZOK3S13',
      label: 'Kan bij familie terecht',
      definition: 'die bij andere familie terechtkunnen als ze ergens mee zitten',
      direction: 'high',
      changed: { wave: 2023, before: ['GBZOK3S3'], reason: supportReason },
    },
    {
      code: 'GBZOK3S14',
      label: 'Kan bij vrienden terecht',
      definition: 'die bij vrienden of vriendinnen terechtkunnen als ze ergens mee zitten',
      direction: 'high',
      changed: { wave: 2023, before: ['GBZOK3S4'], reason: supportReason },
    },
    {
      code: 'GBZOK3S15',
      label: 'Kan op school terecht',
      definition: 'die bij een volwassene op school terechtkunnen als ze ergens mee zitten',
      direction: 'high',
      changed: { wave: 2023, before: ['GBZOK3S5'], reason: supportReason },
    },
    {
      code: 'GBZOK3S16',
      label: 'Kan bij hulpverlener terecht',
      definition: 'die bij een hulpverlener terechtkunnen als ze ergens mee zitten',
      direction: 'high',
      changed: { wave: 2023, before: ['GBZOK3S6'], reason: supportReason },
    },
    {
      code: 'GBZOK3S17',
      label: 'Kan bij iemand anders terecht',
      definition: 'die bij iemand anders terechtkunnen, zoals een jongerenwerker, trainer of buur',
      direction: 'high',
      changed: { wave: 2023, before: ['GBZOK3S7'], reason: supportReason },
    },
  ]),

  ...defineIndicators('School', [
    {
      code: 'SBOSK3S7',
      label: 'Vindt school leuk',
      definition: 'die school (hartstikke) leuk vinden',
      direction: 'high',
    },
    {
      code: 'SBOSK3S8',
      label: 'Vindt school niet leuk',
      definition: 'die school niet leuk of vreselijk vinden',
      direction: 'low',
    },
    {
      code: 'SBOSK3S2',
      label: 'Gespijbeld',
      definition: 'die in de laatste 4 weken hebben gespijbeld',
      direction: 'low',
    },
    {
      code: 'SBOSK3S3',
      label: 'Drie dagen of meer ziek',
      definition: 'die in de laatste 4 weken 3 dagen of meer ziek thuis waren van school',
      direction: 'low',
    },
    {
      code: 'SOOSK3A1',
      label: 'Voelt zich veilig op school',
      definition: 'die zich veilig voelen op school',
      direction: 'high',
      formerNames: ['SOOSK3S1'],
    },
    {
      code: 'SOOSK3A2',
      label: 'Leerlingen gaan goed om',
      definition: 'die vinden dat leerlingen op hun school goed met elkaar omgaan',
      direction: 'high',
      formerNames: ['SOOSK3S3'],
    },
    {
      code: 'SOOSK3A3',
      label: 'Docenten gaan goed om',
      definition: 'die vinden dat docenten op hun school goed met leerlingen omgaan',
      direction: 'high',
      formerNames: ['SOOSK3S4'],
    },
    {
      code: 'SOOSK3A4',
      label: 'Vindt school zinloos',
      definition: 'die naar school gaan zinloos vinden',
      direction: 'low',
      formerNames: ['SOOSK3S6'],
    },
  ]),

  ...defineIndicators('Pesten', [
    // S34 stands for "school and/or online" before 2025 and for the one general question since.
    {
      code: 'SBRLK3S34',
      label: 'Gepest',
      definition: 'die in de laatste 3 maanden zijn gepest',
      direction: 'low',
      changed: { wave: 2025, before: ['SBRLK3S34'], reason: bullyingReason },
    },
    // Since 2025 S14 and S15 carry "where", asked after the general question; S11 and S21 asked it directly.
    {
      code: 'SBRLK3S14',
      label: 'Gepest op school',
      definition: 'die in de laatste 3 maanden op of rond school zijn gepest',
      direction: 'low',
      formerNames: ['SBRLK3S11'],
      changed: { wave: 2025, before: ['SBRLK3S11'], reason: bullyingReason },
    },
    {
      code: 'SBRLK3S15',
      label: 'Online gepest',
      definition: 'die in de laatste 3 maanden online of op sociale media zijn gepest',
      direction: 'low',
      formerNames: ['SBRLK3S21'],
      changed: { wave: 2025, before: ['SBRLK3S21'], reason: bullyingReason },
    },
    {
      code: 'SBRLK3S16',
      label: 'Gepest bij een club',
      definition: 'die in de laatste 3 maanden bij de sportclub of een andere vereniging zijn gepest',
      direction: 'low',
    },
    {
      code: 'SBRLK3S17',
      label: 'Gepest in de buurt',
      definition: 'die in de laatste 3 maanden zijn gepest in de buurt waar ze wonen',
      direction: 'low',
    },
    {
      code: 'SBRLK3S18',
      label: 'Ergens anders gepest',
      definition: 'die in de laatste 3 maanden ergens anders zijn gepest',
      direction: 'low',
    },
    {
      code: 'SBRLK3S19',
      label: 'Op meer plekken gepest',
      definition: 'die zijn gepest, en dat in de laatste 3 maanden op meer plekken',
      direction: 'low',
    },
    {
      code: 'SBRLK3S35',
      label: 'Soms gepest',
      definition: 'die in de laatste 3 maanden soms zijn gepest',
      direction: 'low',
    },
    {
      code: 'SBRLK3S36',
      label: 'Vaak gepest',
      definition: 'die in de laatste 3 maanden vaak zijn gepest',
      direction: 'low',
    },
  ]),

  ...defineIndicators('Thuis', [
    {
      code: 'MBMRK3S1',
      label: 'Moeite met rondkomen',
      definition: 'die zeggen dat hun gezin moeite heeft met rondkomen',
      direction: 'low',
    },
    { code: 'MBZTK3S1', label: 'Mantelzorger', definition: 'die mantelzorg geven', direction: 'neutral' },
    {
      code: 'SOROK3A1',
      label: 'Duidelijke regels thuis',
      definition: 'die zeggen dat hun ouders duidelijke regels hebben',
      direction: 'high',
      formerNames: ['SOROK3S9'],
    },
    {
      code: 'SOROK3A2',
      label: 'Ouders besteden veel tijd',
      definition: 'die zeggen dat hun ouders veel tijd met hen doorbrengen',
      direction: 'high',
      formerNames: ['SOROK3S11'],
    },
    {
      code: 'SOROK3A3',
      label: 'Ouders weten waar kind is',
      definition: 'van wie de ouders meestal of altijd weten waar ze zijn',
      direction: 'high',
      formerNames: ['SOROK3S8'],
    },
    {
      code: 'SOROK3A5',
      label: 'Na 22 uur thuis, 1 dag of meer',
      definition: 'die in de afgelopen week 1 dag of meer na 22.00 uur thuiskwamen',
      direction: 'low',
      formerNames: ['SOROK3S2'],
    },
    {
      code: 'SOROK3A6',
      label: 'Na 22 uur thuis, 2 dagen of meer',
      definition: 'die in de afgelopen week 2 dagen of meer na 22.00 uur thuiskwamen',
      direction: 'low',
      formerNames: ['SOROK3S3'],
    },
    {
      code: 'SOROK3A7',
      label: 'Na 22 uur thuis, 3 dagen of meer',
      definition: 'die in de afgelopen week 3 dagen of meer na 22.00 uur thuiskwamen',
      direction: 'low',
      formerNames: ['SOROK3S4'],
    },
    {
      code: 'SOROK3S6',
      label: 'Vaak laat, uit beeld van ouders',
      definition:
        'die 3 dagen of meer na 22.00 uur thuiskwamen en van wie de ouders nooit of soms weten waar ze zijn',
      direction: 'low',
    },
    {
      code: 'SOCHK3A4',
      label: 'Ouders kennen andere ouders',
      definition: 'van wie de ouders contact hebben met ouders van vrienden',
      direction: 'high',
      formerNames: ['SOCHK3S4'],
    },
    {
      code: 'SOCHK3S5',
      label: 'Ouders spreken tijd thuis af',
      definition: 'van wie de ouders met ouders van vrienden afspreken hoe laat ze thuis zijn',
      direction: 'high',
    },
    {
      code: 'SOCHK3S6',
      label: 'Ouders maken alcoholafspraken',
      definition: 'van wie de ouders met ouders van vrienden afspraken maken over alcohol',
      direction: 'high',
    },
  ]),
];
