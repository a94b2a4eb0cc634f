/** The field's themes, in the order of a school report: how they feel, what weighs on them, where they are, what they do. */
export const themes = [
  'Gezondheid',
  'Geluk',
  'Psychisch',
  'Eenzaam',
  'Stress',
  'Prestatiedruk',
  'Weerbaarheid',
  'Toekomst',
  'Steun',
  'School',
  'Pesten',
  'Online',
  'Thuis',
  'Middelen',
  'Bewegen',
  'Vrije tijd',
] as const;
export type Theme = (typeof themes)[number];
