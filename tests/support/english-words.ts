// Words that no English sentence has. Left out are those that are English too: is, in, over, was, of, die, dan, had.
const dutchWords = new Set(
  (
    'de het een niet geen wordt worden zijn voor van deze dit dat naar maar ook nog wel uit bij aan op er te om je ' +
    'als hier waar kies leerling leerlingen scholen meting metingen werkmap bestand bestanden verhaal dia ' +
    'cijfer cijfers gebied gebieden gemeente gemeenten wijk wijken regio kolom kolommen rijen waarde opnieuw bewaard ' +
    'ingelezen inlezen lees kunnen kan moet mag zie staat staan heeft hebben onze ons jouw met bevat welke zonder'
  ).split(' '),
);

/** Dutch words in a text that should be English, outside quoted names, fields and words told beside a translation. */
export function dutchWordsIn(text: string): readonly string[] {
  const said = text
    .replace(/‘[^’]*’|“[^”]*”|\([^)]*\)|\{\p{L}+\}/gu, ' ')
    .replace(/[\w.]+\.(csv|wib|xlsx|json)\b/g, ' ');
  return (said.match(/\p{L}+/gu) ?? []).filter((word) => dutchWords.has(word.toLowerCase()));
}
