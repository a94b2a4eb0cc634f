/** Templates of one's own: keeping a story as one, renaming and removing. */
export const ownTemplateTexts = {
  save: 'Bewaar als sjabloon',
  saveTitle: 'Bewaar dit verhaal als sjabloon',
  saveBody:
    'De dia’s, de grafieken en de teksten blijven. Het gebied, de cijfers, de koppen van grafieken en wat je erbij schreef gaan niet mee.',
  name: 'Naam van het sjabloon',
  nameFirst: 'Geef het sjabloon een naam.',
  keep: 'Bewaar',
  saved: (name: string) => `‘${name}’ staat nu bij de sjablonen van een nieuw verhaal.`,
  cancel: 'Laat zo',
  mine: 'Je eigen sjablonen',
  rename: (name: string) => `Geef ‘${name}’ een andere naam`,
  renamed: (name: string) => `Het sjabloon heet nu ‘${name}’.`,
  remove: (name: string) => `Verwijder het sjabloon ‘${name}’`,
  removeTitle: (name: string) => `Sjabloon ‘${name}’ verwijderen?`,
  removeBody: 'Verhalen die ermee zijn gemaakt, blijven. Het sjabloon kun je terugzetten.',
  removeSure: 'Verwijder het sjabloon',
  removed: 'Het sjabloon is verwijderd.',
  removedLabel: 'Verwijderde sjablonen',
  putBack: 'Zet terug',
  putBackName: (name: string) => `Zet terug: sjabloon ‘${name}’`,
  isBack: (name: string) => `‘${name}’ staat weer bij je sjablonen.`,
} as const;
