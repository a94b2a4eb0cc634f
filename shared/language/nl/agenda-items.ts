/** What is usually on a municipality's agenda already. Told on slides, so always Dutch. */
export const usualAgendaItems: readonly string[] = [
  'Lokaal preventieakkoord',
  'Lokale Educatieve Agenda',
  'GALA',
  'Suïcidepreventie',
  'Aanpak schoolverzuim',
  'Gelijke kansen',
  'JOGG',
];
