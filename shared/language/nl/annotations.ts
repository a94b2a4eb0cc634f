/** Why a chart cannot carry a kind of annotation, where one is chosen. */
export const annotationBars = {
  noTime: 'Deze grafiek gaat niet over meerdere jaren.',
  noAxis: 'Deze grafiek heeft geen as met percentages.',
  stacked: 'In deze balken liggen de antwoorden achter elkaar: de as telt ze op.',
  classes: 'De kleuren van de kaart zeggen al in welke klasse een gebied valt.',
  answers: 'De kleuren van de balken zeggen al welk antwoord het is.',
  ownIndicators: 'Elke rij is een ander onderwerp: een verschil daartussen zegt niets.',
  scores: 'De as van deze grafiek is een schaal van punten, geen percentage.',
  differences: 'De as van deze grafiek gaat over verschillen, niet over percentages.',
  scattered: 'Gebieden op een kaart liggen niet bij elkaar in een vlak.',
  dense: 'De cijfers staan hier te dicht op elkaar. Woorden komen onder de grafiek.',
  oneFigure: 'Deze grafiek is één cijfer.',
  table: 'Dit is een tabel: er is niets om bij te tekenen.',
};
