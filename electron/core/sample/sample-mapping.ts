import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../../importing/parsed-file.ts';

/** What a GGD would say of these files: the weight to use, and what its own question is. */
export function sampleMapping({ columns }: ParsedFile): ImportMapping {
  const own = columns.some(({ name }) => name === markColumn)
    ? { columns: { [markColumn]: markQuestion } }
    : {};
  return { weight: sampleWeight, ...own };
}

/** The files hold two weights, as real ones do; this is the one the app would advise. */
const sampleWeight = 'Standaardisatiefactor_gemeente';

const markColumn = 'VR_RAPPORTCIJFER';
const markQuestion: NonNullable<ImportMapping['columns']>[string] = {
  role: 'question',
  label: 'Rapportcijfer voor je leven',
  direction: 'high',
  categories: Array.from({ length: 10 }, (_, at) => ({ code: String(at + 1), label: String(at + 1) })),
  min: 1,
  max: 10,
};
