import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../../importing/parsed-file.ts';

/** What a GGD would say of these files: the weight to use, and what its own questions are. */
export function sampleMapping({ columns, layout }: ParsedFile): ImportMapping {
  if (layout.kind === 'statline-typed') return { title: datasetWords.sampleCountry };
  const own = Object.entries(ownQuestions).filter(([asked]) => columns.some(({ name }) => name === asked));
  return { weight: sampleWeight, ...(own.length > 0 ? { columns: Object.fromEntries(own) } : {}) };
}

/** The files hold two weights, as real ones do; this is the one the app would advise. */
const sampleWeight = 'Standaardisatiefactor_gemeente';

const ownQuestions: NonNullable<ImportMapping['columns']> = {
  VR_RAPPORTCIJFER: {
    role: 'question',
    label: 'Rapportcijfer voor je leven',
    direction: 'high',
    categories: Array.from({ length: 10 }, (_, at) => ({ code: String(at + 1), label: String(at + 1) })),
    min: 1,
    max: 10,
  },
  // A name that the app can make no words of.
  VR_KENTJGZ: { label: 'Kent de jeugdverpleegkundige' },
};
