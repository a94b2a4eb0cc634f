import { assertNever } from '../../../shared/base/assert-never.ts';
import { weightPerLevel, type ImportMapping, type ImportProposal } from '../../../shared/model/dataset.ts';

type Question = ImportProposal['questions'][number];

/** The mapping that an answer amounts to. */
export function answerWith(question: Question, value: string): ImportMapping {
  switch (question.id) {
    case 'year':
      return { year: Number(value) };
    case 'weight':
      return value === weightPerLevel
        ? { weight: undefined, weightByLevel: true }
        : { weight: value, weightByLevel: undefined };
    case 'area':
      // The options are columns: the one chosen tells the municipality, the others do not.
      return {
        columns: Object.fromEntries(
          question.options.map((option) => [
            option.value,
            { role: option.value === value ? ('municipality' as const) : ('background' as const) },
          ]),
        ),
      };
    case 'replace':
      return { replace: value === 'replace' };
    default:
      return assertNever(question.id);
  }
}

/** The value that was answered; null while the question stands open. */
export function answerOf(question: Question, mapping: ImportMapping): string | null {
  switch (question.id) {
    case 'year':
      return mapping.year === undefined ? null : String(mapping.year);
    case 'weight':
      return mapping.weightByLevel === true ? weightPerLevel : (mapping.weight ?? null);
    case 'area':
      return (
        question.options.find(({ value }) => mapping.columns?.[value]?.role === 'municipality')?.value ?? null
      );
    case 'replace':
      return mapping.replace === undefined ? null : mapping.replace ? 'replace' : 'beside';
    default:
      return assertNever(question.id);
  }
}
