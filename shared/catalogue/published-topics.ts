import type { Direction } from '../model/indicator.ts';
import type { Theme } from './themes.ts';

/** What a column of a StatLine table says, in words: its own name is cut off and has no spaces. */
export interface PublishedTopic {
  readonly label: string;
  /** Follows the people it is about: "die moeite hebben met rondkomen". */
  readonly clause: string;
  readonly theme: Theme;
  readonly direction: Direction;
}

/** The topic of a column such as `MoeiteMetRondkomen_1`; the number is its place in one table only. */
export function describePublishedTopic(columnName: string): PublishedTopic | null {
  return topics.get(columnName.trim().replace(/_\d+$/, '').toLowerCase()) ?? null;
}

export interface PublishedTable {
  readonly title: string;
  /** "jongvolwassenen": the people its clauses are about. */
  readonly people: string;
  readonly population: string;
}

/** Tables whose people we know; the file itself does not say. */
export function describePublishedTable(tableNumber: string): PublishedTable | null {
  return tables.get(tableNumber.toUpperCase()) ?? null;
}

const tables: ReadonlyMap<string, PublishedTable> = new Map([
  [
    '50140NED',
    {
      title: 'Gezondheidsmonitor Jongvolwassenen',
      people: 'jongvolwassenen',
      population: 'jongvolwassenen van 16 tot en met 25 jaar',
    },
  ],
]);

/** Topic | + favourable when high, - when low, = neither | label | clause */
const topics: ReadonlyMap<string, PublishedTopic> = new Map([
  ...readTopics(
    'Gezondheid',
    `
    GoedErvarenGezondheid | + | Gezondheid (zeer) goed | die hun gezondheid (zeer) goed vinden
    SlaaptMeestalSlecht | - | Slaapt meestal slecht | die meestal slecht slapen
    OverdagSlaperigOfMoe | - | Overdag slaperig of moe | die overdag slaperig of moe zijn
    TevredenMetEigenLichaam | + | Tevreden met eigen lichaam | die tevreden zijn met hun lichaam
    Overgewicht | - | Overgewicht | met overgewicht
    Obesitas | - | Obesitas | met obesitas
    MatigOvergewicht | - | Matig overgewicht | met matig overgewicht
    GezondGewicht | + | Gezond gewicht | met een gezond gewicht
    Ondergewicht | - | Ondergewicht | met ondergewicht
    OoitSeksGehad | = | Ooit seks gehad | die ooit seks hebben gehad
    SomsNooitCondoomBeflapEnSeksMet1 | - | Niet altijd een condoom | die soms of nooit een condoom of beflapje gebruiken
    GeenBetrouwbareAnticonceptie | - | Geen goede anticonceptie | die geen betrouwbare anticonceptie gebruiken
    OngewensteSeksueleErvaringOoit | - | Ongewenste seksuele ervaring | die ooit een ongewenste seksuele ervaring hebben gehad
    NegatieveGevolgenVanCoronaperiode | - | Negatieve gevolgen van corona | die negatieve gevolgen van de coronaperiode merken
    PositieveGevolgenVanCoronaperiode | + | Positieve gevolgen van corona | die positieve gevolgen van de coronaperiode merken
    KlachtenMogelijkDoorCorona | - | Klachten, mogelijk door corona | met klachten die mogelijk door corona komen
    KlachtenMogelijkDCoronaMin3Mnd | - | Coronaklachten vanaf 3 maanden | met klachten van minstens 3 maanden die mogelijk door corona komen
    KlachtenMogelijkDCoronaMin1Jaar | - | Coronaklachten vanaf 1 jaar | met klachten van minstens 1 jaar die mogelijk door corona komen
    KlachtenMogelijkDCoronaMin3Jaar | - | Coronaklachten vanaf 3 jaar | met klachten van minstens 3 jaar die mogelijk door corona komen
    BeperktDoorMogelijkePostCOVID | - | Beperkt door mogelijk post-COVID | die beperkt zijn door klachten die mogelijk door corona komen
    PostCOVIDVastgesteldDoorArts | - | Post-COVID vastgesteld | bij wie een arts post-COVID heeft vastgesteld`,
  ),
  ...readTopics(
    'Geluk',
    `
    TevredenMetZichzelf | + | Tevreden met zichzelf | die tevreden zijn met zichzelf
    TevredenMetEigenLeven | + | Tevreden met eigen leven | die tevreden zijn met hun leven
    VaakGelukkigAfg4Weken | + | Vaak gelukkig | die in de laatste 4 weken vaak gelukkig waren
    LHBTQIAIdentificatie | = | Lhbtqia+ | die zich als lhbtqia+ zien
    NooitOfSomsZichzelfAlsLHBTQIA | - | Lhbtqia+, zelden zichzelf | die als lhbtqia+ nooit of soms zichzelf kunnen zijn
    MeestalTotAltijdZichzelfAlsLHBTQIA | + | Lhbtqia+, meestal zichzelf | die als lhbtqia+ meestal of altijd zichzelf kunnen zijn`,
  ),
  ...readTopics(
    'Psychisch',
    `
    GoedErvarenMentaleGezondheid | + | Mentale gezondheid (zeer) goed | die hun mentale gezondheid (zeer) goed vinden
    AngstDepressiegevoelensAfg4Weken | - | Angst of somberheid | die in de laatste 4 weken gevoelens van angst of depressie hadden
    BeperktDoorPsychischeKlachten | - | Beperkt door psychische klachten | die beperkt zijn door psychische klachten
    SuicidegedachtenWelEens | - | Suïcidegedachten | die weleens suïcidegedachten hebben gehad
    SuicidegedachtenHeelVaak | - | Heel vaak suïcidegedachten | die heel vaak suïcidegedachten hebben gehad
    GepraatOverSuicidegedachten | + | Praatte over suïcidegedachten | die over hun suïcidegedachten hebben gepraat
    Suicidepoging | - | Suïcidepoging | die een suïcidepoging hebben gedaan`,
  ),
  ...readTopics(
    'Eenzaam',
    `
    EnigszinsTotSterkEenzaam | - | Eenzaam | die enigszins tot sterk eenzaam zijn
    SterkEenzaam | - | Sterk eenzaam | die sterk eenzaam zijn
    EnigszinsTotSterkSociaalEenzaam | - | Sociaal eenzaam | die enigszins tot sterk sociaal eenzaam zijn
    SterkSociaalEenzaam | - | Sterk sociaal eenzaam | die sterk sociaal eenzaam zijn
    EnigszinsTotSterkEmotioneelEenzaam | - | Emotioneel eenzaam | die enigszins tot sterk emotioneel eenzaam zijn
    SterkEmotioneelEenzaam | - | Sterk emotioneel eenzaam | die sterk emotioneel eenzaam zijn`,
  ),
  ...readTopics(
    'Stress',
    `
    HeelVaakGestrest | - | (Heel) vaak gestrest | die (heel) vaak gestrest zijn
    SomsTotHeelVaakGestrest | - | Soms tot heel vaak gestrest | die soms tot heel vaak gestrest zijn
    StressStudieSchool | - | Stress door studie of school | die stress hebben door studie of school
    StressWerkBijbaan | - | Stress door werk of bijbaan | die stress hebben door werk of een bijbaan
    StressFamilieVriendenRelatie | - | Stress door familie of vrienden | die stress hebben door familie, vrienden of een relatie
    StressMeningAnderen | - | Stress door mening van anderen | die stress hebben door wat anderen van hen vinden
    StressVerwachtingenAnderen | - | Stress door verwachtingen | die stress hebben door wat anderen van hen verwachten
    StressEisenAanZichzelf | - | Stress door eisen aan zichzelf | die stress hebben door de eisen die ze aan zichzelf stellen
    StressFOMO | - | Stress door fomo | die stress hebben door de angst iets te missen
    StressSocialeMedia | - | Stress door sociale media | die stress hebben door sociale media
    StressCombiVanAllesWatMoet | - | Stress door alles wat moet | die stress hebben door alles wat ze moeten doen
    StressWoonsituatie | - | Stress door woonsituatie | die stress hebben door hun woonsituatie
    StressGeldzakenSchulden | - | Stress door geld of schulden | die stress hebben door geldzaken of schulden
    StressGezondheid | - | Stress door gezondheid | die stress hebben door hun gezondheid
    StressIdentiteitSeksualiteitGender | - | Stress door identiteit of gender | die stress hebben door hun identiteit, seksualiteit of gender`,
  ),
  ...readTopics(
    'Prestatiedruk',
    `
    PrestatiedrukVanuitZichzelfOfAnderen | - | Prestatiedruk | die prestatiedruk voelen, van zichzelf of van anderen
    PrestatiedrukVanuitZichzelf | - | Prestatiedruk van zichzelf | die prestatiedruk van zichzelf voelen
    PrestatiedrukVanuitAnderen | - | Prestatiedruk van anderen | die prestatiedruk van anderen voelen`,
  ),
  ...readTopics(
    'Weerbaarheid',
    `
    VoldoendeWeerbaar | + | Voldoende weerbaar | die voldoende weerbaar zijn
    SnelHerstellenNaMoeilijkePeriode | + | Herstelt snel | die snel herstellen na een moeilijke periode
    MoeilijkDoorstaanStressvolleGebeurt | - | Stress moeilijk te doorstaan | die het moeilijk vinden om een stressvolle gebeurtenis te doorstaan
    NietMoeilijkDoorstaanStressGebeurt | + | Stress goed te doorstaan | die het niet moeilijk vinden om een stressvolle gebeurtenis te doorstaan`,
  ),
  ...readTopics(
    'Toekomst',
    `
    WeinigGeenVertrouwenInEigenToekomst | - | Weinig vertrouwen in de toekomst | die weinig of geen vertrouwen in hun toekomst hebben
    VeelVertrouwenInEigenToekomst | + | Veel vertrouwen in de toekomst | die veel vertrouwen in hun toekomst hebben
    VeelZorgenOverWerkgelegenheid | - | Zorgen over werk | die veel zorgen hebben over werkgelegenheid
    VeelZorgenOverWoningmarkt | - | Zorgen over de woningmarkt | die veel zorgen hebben over de woningmarkt
    VeelZorgenOverKlimaat | - | Zorgen over het klimaat | die veel zorgen hebben over het klimaat
    VeelZorgenOverDiscriminatie | - | Zorgen over discriminatie | die veel zorgen hebben over discriminatie
    VeelZorgenTegenstelTussenGroep | - | Zorgen over tegenstellingen | die veel zorgen hebben over tegenstellingen tussen groepen
    VeelZorgenOverOorlogen | - | Zorgen over oorlogen | die veel zorgen hebben over oorlogen
    VeelZorgenOverStijgendePrijzen | - | Zorgen over stijgende prijzen | die veel zorgen hebben over stijgende prijzen
    VeelZorgenMaatschappelijkeThemaS | - | Zorgen over de maatschappij | die veel zorgen hebben over een of meer maatschappelijke thema's
    VeelZorgen2OfMeerMaatschThemaS | - | Zorgen over 2 thema's of meer | die veel zorgen hebben over 2 of meer maatschappelijke thema's`,
  ),
  ...readTopics(
    'Steun',
    `
    KanBijIemandTerechtBijProbleem | + | Kan bij iemand terecht | die bij iemand terechtkunnen als ze ergens mee zitten`,
  ),
  ...readTopics(
    'Online',
    `
    MoeilijkStoppenMetGamen | - | Stopt moeilijk met gamen | die het moeilijk vinden om te stoppen met gamen
    VaakMoeilijkStoppenMetGamen | - | Stopt vaak moeilijk met gamen | die het vaak moeilijk vinden om te stoppen met gamen
    RisicovolGamegedrag | - | Risicovol gamegedrag | met risicovol gamegedrag
    MoeilijkStoppenMetSocialeMedia | - | Stopt moeilijk met media | die het moeilijk vinden om te stoppen met sociale media
    VaakMoeilijkStoppenSocialeMedia | - | Stopt vaak moeilijk met media | die het vaak moeilijk vinden om te stoppen met sociale media
    RisicovolSocialemediagebruik | - | Risicovol sociale media | met risicovol gebruik van sociale media
    OnlineGegoktVoorGeldAfg12Maanden | - | Online gegokt, 12 maanden | die in de laatste 12 maanden online om geld hebben gegokt
    GoktWekelijksOnlineVoorGeld | - | Gokt elke week online | die elke week online om geld gokken
    GeldproblemenOnlineGokkenAfg12Mnd | - | Geldproblemen door gokken | die in de laatste 12 maanden geldproblemen hadden door online gokken`,
  ),
  ...readTopics(
    'Thuis',
    `
    MoeiteMetRondkomen | - | Moeite met rondkomen | die moeite hebben met rondkomen
    WeinigControleOverGeldzaken | - | Weinig controle over geld | die weinig controle hebben over hun geldzaken
    HeeftSchulden | - | Heeft schulden | met schulden
    HeeftStudieschuld | = | Heeft studieschuld | met een studieschuld
    ZorgenOverStudieschuld | - | Zorgen over studieschuld | die zorgen hebben over hun studieschuld
    DoetAanBeleggen | = | Doet aan beleggen | die beleggen
    GeestelijkMishandeldOoit | - | Ooit geestelijk mishandeld | die ooit geestelijk zijn mishandeld
    LichamelijkMishandeldOoit | - | Ooit lichamelijk mishandeld | die ooit lichamelijk zijn mishandeld
    MishandeldOoit | - | Ooit mishandeld | die ooit zijn mishandeld
    ThuisMishandeldOoit | - | Ooit thuis mishandeld | die ooit thuis zijn mishandeld
    MantelzorgGegevenAfg12Maanden | = | Gaf mantelzorg, 12 maanden | die in de laatste 12 maanden mantelzorg gaven
    Mantelzorger | = | Mantelzorger | die mantelzorg geven
    VindtMantelzorgGevenZwaar | - | Mantelzorg is zwaar | die mantelzorg geven zwaar vinden
    BeperktDoorMantelzorgGeven | - | Beperkt door mantelzorg | die door mantelzorg beperkt zijn in wat ze kunnen doen`,
  ),
  ...readTopics(
    'Middelen',
    `
    AlcoholAfg12Maanden | - | Alcohol, 12 maanden | die in de laatste 12 maanden alcohol dronken
    AlcoholAfg4Weken | - | Alcohol, 4 weken | die in de laatste 4 weken alcohol dronken
    VoldoetAanAlcoholrichtlijn | + | Volgt de alcoholrichtlijn | die zich houden aan de richtlijn voor alcohol
    ZwareDrinker | - | Zware drinker | die zwaar drinken
    DrinktAlcoholAlleen | - | Drinkt ook alleen | die weleens alleen alcohol drinken
    k_10GlzAlcoholNormaalVoorVrienden | - | 10 glazen normaal voor vrienden | van wie de vrienden 10 glazen alcohol normaal vinden
    RooktTabak | - | Rookt | die roken
    ExTabakroker | = | Rookte vroeger | die vroeger rookten
    RooktDagelijksTabak | - | Rookt elke dag | die elke dag roken
    RooktWekelijksTabak | - | Rookt elke week | die elke week roken
    VapetESigaret | - | Vapet | die vapen
    ExVaper | = | Vapete vroeger | die vroeger vapeten
    VapetDagelijks | - | Vapet elke dag | die elke dag vapen
    VapetWekelijks | - | Vapet elke week | die elke week vapen
    RooktTabakEnOfVapet | - | Rookt of vapet | die roken of vapen
    RooktTabakEnOfVapetWekelijks | - | Rookt of vapet elke week | die elke week roken of vapen
    GebruiktSnusNicotinezakjes | - | Gebruikt snus | die snus of nicotinezakjes gebruiken
    SnusNicotinezakjesOoit | - | Ooit snus gebruikt | die ooit snus of nicotinezakjes hebben gebruikt
    CannabisOoit | - | Ooit cannabis | die ooit cannabis hebben gebruikt
    LachgasOoit | - | Ooit lachgas | die ooit lachgas hebben gebruikt
    CannabisInAfg12Maanden | - | Cannabis, 12 maanden | die in de laatste 12 maanden cannabis hebben gebruikt
    LachgasInAfg12Maanden | - | Lachgas, 12 maanden | die in de laatste 12 maanden lachgas hebben gebruikt
    XTCInAfg12Maanden | - | Xtc, 12 maanden | die in de laatste 12 maanden xtc hebben gebruikt
    ADHDMedZonderReceptInAfg12Mnd | - | ADHD-medicijn, 12 maanden | die in de laatste 12 maanden ADHD-medicijnen zonder recept hebben gebruikt
    AmfetamineInAfg12Maanden | - | Amfetamine, 12 maanden | die in de laatste 12 maanden amfetamine hebben gebruikt
    CocaineInAfg12Maanden | - | Cocaïne, 12 maanden | die in de laatste 12 maanden cocaïne hebben gebruikt
    GHBInAfg12Maanden | - | GHB, 12 maanden | die in de laatste 12 maanden GHB hebben gebruikt
    KetamineInAfg12Maanden | - | Ketamine, 12 maanden | die in de laatste 12 maanden ketamine hebben gebruikt
    PaddoSTruffelsInAfg12Maanden | - | Paddo's, 12 maanden | die in de laatste 12 maanden paddo's of truffels hebben gebruikt
    k_2CBInAfg12Maanden | - | 2C-B, 12 maanden | die in de laatste 12 maanden 2C-B hebben gebruikt
    k_3MMC4MMCInAfg12Maanden | - | 3-MMC of 4-MMC, 12 maanden | die in de laatste 12 maanden 3-MMC of 4-MMC hebben gebruikt
    CannabisInAfg4Weken | - | Cannabis, 4 weken | die in de laatste 4 weken cannabis hebben gebruikt
    LachgasInAfg4Weken | - | Lachgas, 4 weken | die in de laatste 4 weken lachgas hebben gebruikt
    XTCInAfg4Weken | - | Xtc, 4 weken | die in de laatste 4 weken xtc hebben gebruikt
    ADHDMedZonderReceptInAfg4Wkn | - | ADHD-medicijn, 4 weken | die in de laatste 4 weken ADHD-medicijnen zonder recept hebben gebruikt
    AmfetamineInAfg4Weken | - | Amfetamine, 4 weken | die in de laatste 4 weken amfetamine hebben gebruikt
    CocaineInAfg4Weken | - | Cocaïne, 4 weken | die in de laatste 4 weken cocaïne hebben gebruikt
    GHBInAfg4Weken | - | GHB, 4 weken | die in de laatste 4 weken GHB hebben gebruikt
    KetamineInAfg4Weken | - | Ketamine, 4 weken | die in de laatste 4 weken ketamine hebben gebruikt
    PaddoSTruffelsInAfg4Weken | - | Paddo's, 4 weken | die in de laatste 4 weken paddo's of truffels hebben gebruikt
    k_2CBInAfg4Weken | - | 2C-B, 4 weken | die in de laatste 4 weken 2C-B hebben gebruikt
    k_3MMC4MMCInAfg4Weken | - | 3-MMC of 4-MMC, 4 weken | die in de laatste 4 weken 3-MMC of 4-MMC hebben gebruikt
    DrugsAndersDanCannabisAfg12Mnd | - | Andere drugs, 12 maanden | die in de laatste 12 maanden andere drugs dan cannabis hebben gebruikt
    DrugsAndersDanCannabisAfg4Weken | - | Andere drugs, 4 weken | die in de laatste 4 weken andere drugs dan cannabis hebben gebruikt
    DrugsExclCannabisLachgasAfg12Mnd | - | Harddrugs, 12 maanden | die in de laatste 12 maanden drugs hebben gebruikt, cannabis en lachgas niet meegeteld
    DrugsExclCannabisLachgasAfg4Wkn | - | Harddrugs, 4 weken | die in de laatste 4 weken drugs hebben gebruikt, cannabis en lachgas niet meegeteld`,
  ),
  ...readTopics(
    'Bewegen',
    `
    BeweegtDagelijksMinHalfUur | + | Beweegt elke dag een half uur | die elke dag minstens een half uur bewegen
    BeweegtMin5DagenPWMinHalfUur | + | Beweegt 5 dagen of meer | die 5 of meer dagen per week minstens een half uur bewegen
    SportWekelijks | + | Sport elke week | die elke week sporten
    SportMin2DagenPW | + | Sport 2 dagen of meer | die 2 of meer dagen per week sporten
    LidSportclubSportschoolOfSportabo | + | Lid van sportclub of sportschool | die lid zijn van een sportclub of sportschool, of een sportabonnement hebben`,
  ),
]);

function readTopics(theme: Theme, table: string): readonly (readonly [string, PublishedTopic])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', sign = '', label = '', clause = ''] = line.split('|').map((part) => part.trim());
      return [name.toLowerCase(), { label, clause, theme, direction: directionOf(sign) }];
    });
}

function directionOf(sign: string): Direction {
  if (sign === '+') return 'high';
  return sign === '-' ? 'low' : 'neutral';
}
