import { IconChevronDown } from '@tabler/icons-react';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import { accountMarkTexts } from '../../../shared/language/nl/figure-marks.ts';
import type { Figure, FigureTable } from '../../../shared/model/figure.ts';
import { writeDate } from '../../../shared/base/dutch-dates.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FigureAccount.module.css';

/** How the figure was made, in words a wethouder may ask for. */
export function FigureAccount({ table, figure }: { readonly table: FigureTable; readonly figure: Figure }) {
  const source = table.sources.find(({ wave }) => wave === figure.key.wave);
  const weight = source?.levelWeights?.[figure.key.level] ?? source?.weightColumn ?? null;
  const isShown = figure.value.status === 'shown';
  const isCounted = source?.kind === 'microdata';
  const sentences = [
    isCounted &&
      (weight === null || figure.marks.includes('unweighted')
        ? exploreTexts.unweighted
        : exploreTexts.weighted(weight)),
    figure.value.status === 'shown' && exploreTexts.method(figure.value.method),
    isCounted && isShown && accountOfPsu(figure, source.psu),
    source && exploreTexts.delivery(source.fileName, writeDate(source.importedAt)),
    isCounted && exploreTexts.rule(table.disclosureRule),
    figure.marks.includes('area-of-school') && exploreTexts.areaOfSchool,
    figure.marks.includes('unknown-area') && exploreTexts.unknownArea,
    ...Object.entries(accountMarkTexts).map(([mark, text]) => figure.marks.includes(mark) && text),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <details className={styles.account}>
      <summary>
        {exploreTexts.account}
        <Icon of={IconChevronDown} />
      </summary>
      <p>{sentences.join(' ')}</p>
    </details>
  );
}

function accountOfPsu(figure: Figure, psu: 'school' | 'respondent' | null): string | false {
  if (figure.marks.includes('psu-respondent')) return exploreTexts.respondentPsu;
  return psu !== null && exploreTexts.psu(psu);
}
