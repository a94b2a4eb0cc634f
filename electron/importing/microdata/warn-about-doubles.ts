import { importingTexts } from '../../../shared/language/importing.ts';
import type { ColumnProposal } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { warning } from '../importing-issue.ts';

/** An indicator in two columns, by the name of now and by an earlier one: only one of them carries it. */
export function warnAboutDoubles(
  file: string,
  named: readonly ColumnProposal[],
  kept: readonly ColumnProposal[],
): readonly Issue[] {
  return named.flatMap(({ name, indicator }) => {
    const carrier = kept.find((column) => column.indicator === indicator);
    if (indicator === null || carrier === undefined || carrier.name === name) return [];
    return [
      warning('mapping-incomplete', importingTexts.countedOnce(name, carrier.name), { file, column: name }),
    ];
  });
}
