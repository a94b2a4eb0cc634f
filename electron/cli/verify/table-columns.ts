/** What a column of somebody else's table holds. */
export const columnNames = {
  indicator: ['indicator', 'indicatorcode', 'var', 'variabele', 'variable'],
  level: ['level', 'niveau', 'gebiedsniveau', 'geolevel'],
  area: ['area_code', 'area', 'gebied', 'gebiedscode', 'geoitem', 'code'],
  areaName: ['area_name', 'gebiedsnaam', 'naam'],
  wave: ['wave', 'meting', 'jaar', 'year', 'onderzoeksjaar', 'agojb401', 'period', 'periode'],
  subset: ['subset'],
  subsetValue: ['subset.val'],
  breakdown: ['group_variable', 'uitsplitsing', 'crossing', 'breakdown'],
  group: ['group', 'groep', 'crossing.val'],
  category: ['category', 'val', 'categorie', 'antwoord'],
  measure: ['measure', 'maat'],
  percent: [
    ...['percent', 'percentage', 'perc', 'pct', 'procent', '%', 'perc.weighted', 'gewogen percentage'],
    ...['proportion', 'proportie', 'prop', 'estimate', 'mean', 'gemiddelde', 'waarde', 'value'],
  ],
  unweightedPercent: ['perc.unweighted', 'ongewogen percentage'],
  n: ['n', 'n unweighted', 'aantal', 'respondenten', 'n.valid', 'unweighted count'],
  se: ['se', 'standaardfout', 'std.error', 'stderr', 'standard error'],
  lower: ['lower', 'ondergrens', 'ci_l', 'ci_lower', 'conf.low', 'lcl', '2.5 %', '2,5 %', 'lower 95'],
  upper: ['upper', 'bovengrens', 'ci_u', 'ci_upper', 'conf.high', 'ucl', '97.5 %', '97,5 %', 'upper 95'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ColumnRole = keyof typeof columnNames;

/** Where each role stands in a header, by name without regard to case, spaces, points and underscores. */
export function findColumns(header: readonly string[]): ReadonlyMap<ColumnRole, number> {
  const keys = header.map(keyOf);
  const found = new Map<ColumnRole, number>();
  for (const [role, names] of Object.entries(columnNames) as [ColumnRole, readonly string[]][]) {
    const at = names.map((name) => keys.indexOf(keyOf(name))).find((place) => place !== -1);
    if (at !== undefined) found.set(role, at);
  }
  // In a table book n counts the answer of the row; the respondents are those of all its answers.
  if (isTableBook(header)) found.delete('n');
  return found;
}

/** The results of the trade's table-book script: a row per answer, with its own count. */
export function isTableBook(header: readonly string[]): boolean {
  const keys = header.map(keyOf);
  return ['var', 'val', 'percweighted', 'nunweighted'].every((name) => keys.includes(name));
}

export function keyOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s._-]/g, '');
}
