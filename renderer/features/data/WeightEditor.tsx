import { useState } from 'react';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ColumnProposal, ImportMapping } from '../../../shared/model/dataset.ts';
import { ColumnSelect } from './ColumnSelect.tsx';
import styles from './Editor.module.css';
import { EditorActions } from './EditorActions.tsx';
import type { EditorProps } from './MappingEditor.tsx';

/** The weight of each wave; or none. */
export function WeightEditor(props: EditorProps) {
  const { proposal } = props;
  const texts = dataTexts.import.edit;
  const [chosen, setChosen] = useState<ReadonlyMap<number, string | null>>(
    new Map(proposal.waves.map(({ wave, weightColumn }) => [wave, weightColumn])),
  );
  const columns = weightsFirst(proposal.columns);
  return (
    <div className={styles.editor}>
      {proposal.waves.map(({ wave }) => (
        <ColumnSelect
          key={wave}
          label={proposal.waves.length === 1 ? texts.weightAll : texts.weightWave(wave)}
          columns={columns}
          none={texts.noWeight}
          value={chosen.get(wave) ?? null}
          onChange={(name) => setChosen(new Map(chosen).set(wave, name))}
        />
      ))}
      <EditorActions
        onApply={() => props.onApply(chooseWeights(proposal.columns, chosen))}
        onCancel={props.onCancel}
      />
    </div>
  );
}

/** One weight for all waves is said once; different ones are said per column. */
function chooseWeights(
  columns: readonly ColumnProposal[],
  chosen: ReadonlyMap<number, string | null>,
): ImportMapping {
  const names = [...new Set(chosen.values())];
  const [only] = names;
  if (names.length === 1 && only !== undefined) return { weight: only ?? '', weightByLevel: undefined };
  const used = names.filter((name) => name !== null);
  const unused = columns.filter(({ role, name }) => role === 'weight' && !used.includes(name));
  return {
    weight: undefined,
    weightByLevel: undefined,
    columns: {
      ...Object.fromEntries(unused.map(({ name }) => [name, { role: 'ignore' as const, weightWaves: [] }])),
      ...Object.fromEntries(
        used.map((name) => [
          name,
          {
            role: 'weight' as const,
            weightWaves: [...chosen].flatMap(([wave, weight]) => (weight === name ? [wave] : [])),
          },
        ]),
      ),
    },
  };
}

function weightsFirst(columns: readonly ColumnProposal[]): readonly ColumnProposal[] {
  const isWeight = ({ role }: ColumnProposal) => role === 'weight';
  return [...columns.filter(isWeight), ...columns.filter((column) => !isWeight(column))];
}
