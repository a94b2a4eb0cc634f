import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportProposal, RedeliveredWave } from '../../../shared/model/dataset.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './RedeliveryPanel.module.css';

/** How a wave that is there already differs from the one in this file, to answer the question by. */
export function RedeliveryPanel({ proposal }: { readonly proposal: ImportProposal }) {
  const { redelivery } = proposal;
  if (redelivery === undefined) return null;
  const texts = dataTexts.import.redelivery;
  return (
    <Sheet className={styles.panel}>
      {redelivery.waves.map((wave) => (
        <section key={wave.datasetId}>
          <h2>{texts.title(wave.wave, wave.fileName)}</h2>
          <Facts look="spread" rows={listDifferences(wave)} />
        </section>
      ))}
      {redelivery.mappingKept && <p className={styles.kept}>{texts.mappingKept}</p>}
    </Sheet>
  );
}

interface Fact {
  readonly name: string;
  readonly value: string;
}

function listDifferences(wave: RedeliveredWave): Fact[] {
  const texts = dataTexts.import.redelivery;
  const { rows, weight, schools, areas, columns, changedColumns } = wave;
  const pupils = wave.kind === 'microdata';
  const facts: (Fact | null)[] = [
    {
      name: pupils ? texts.pupils : texts.areaRows,
      value: beforeAndNow(writeWhole(rows.before), writeWhole(rows.now)),
    },
    pupils
      ? {
          name: texts.weight,
          value: beforeAndNow(weight.before ?? texts.unweighted, weight.now ?? texts.unweighted),
        }
      : null,
    named(texts.schools, schools),
    named(texts.areas, areas),
    named(texts.columns, columns),
    changedColumns.length === 0 ? null : { name: texts.changed, value: texts.some(changedColumns) },
  ];
  const found = facts.filter((fact) => fact !== null);
  const same = [
    ...(schools.gone.length + schools.added.length + areas.gone.length + areas.added.length === 0
      ? [texts.samePlaces]
      : []),
    ...(columns.gone.length + columns.added.length + changedColumns.length === 0 ? [texts.sameColumns] : []),
  ];
  return same.length === 0 ? found : [...found, { name: texts.same, value: same.join(', ') }];
}

function beforeAndNow(before: string, now: string): string {
  const texts = dataTexts.import.redelivery;
  return before === now ? texts.unchanged(now) : texts.fromTo(before, now);
}

function named(
  name: string,
  { gone, added }: { readonly gone: readonly string[]; readonly added: readonly string[] },
): Fact | null {
  const texts = dataTexts.import.redelivery;
  const parts = [
    ...(gone.length > 0 ? [texts.gone(gone)] : []),
    ...(added.length > 0 ? [texts.added(added)] : []),
  ];
  return parts.length === 0 ? null : { name, value: parts.join('; ') };
}
