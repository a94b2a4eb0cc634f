/** Fields that are numbers of a figure: words with one follow the figure by themselves. */
const numberFields = [
  'percent',
  'verschil',
  'van',
  'naar',
  'ondergrens',
  'bovengrens',
  'n',
  'aantal',
] as const;

/** What words on a chart or slide may hold between braces; it is filled from the figures of today. */
export const textFields = [...numberFields, 'gebied', 'indicator', 'meting'] as const;
export type TextField = (typeof textFields)[number];

/** null: there is no such figure, or it may not be shown. */
export type FieldValues = Readonly<Partial<Record<TextField, string>>>;

export interface FilledText {
  readonly text: string;
  /** As they were typed: no field has this name. They stay in the text. */
  readonly unknown: readonly string[];
  /** Fields without a figure to fill them: a dash stands there. */
  readonly empty: readonly TextField[];
}

export function fillFields(text: string, values: FieldValues): FilledText {
  const unknown = new Set<string>();
  const empty = new Set<TextField>();
  const filled = text.replace(pattern, (typed, name: string) => {
    const field = textFields.find((each) => each === name.toLowerCase());
    if (field === undefined) {
      unknown.add(typed);
      return typed;
    }
    const value = values[field];
    if (value === undefined) empty.add(field);
    return value ?? '–';
  });
  return { text: filled, unknown: [...unknown], empty: [...empty] };
}

/** Words that hold a number of a figure as a field, and so are never out of date. */
export function followsFigure(text: string): boolean {
  return holdsField(text, numberFields);
}

/** Words that hold how far a figure lies from what it is held against. */
export function followsDifference(text: string): boolean {
  return holdsField(text, ['verschil']);
}

function holdsField(text: string, fields: readonly TextField[]): boolean {
  return [...text.matchAll(pattern)].some(([, name]) =>
    fields.some((field) => field === name?.toLowerCase()),
  );
}

const pattern = /\{(\p{L}+)\}/gu;
