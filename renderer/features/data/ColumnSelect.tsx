import { Select } from '@mantine/core';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ColumnProposal } from '../../../shared/model/dataset.ts';
import styles from './ColumnSelect.module.css';

/** One column out of perhaps four hundred, found by typing; `null` is "no column". */
export function ColumnSelect(props: {
  readonly label: string;
  readonly columns: readonly ColumnProposal[];
  /** How "no column" reads here. */
  readonly none: string;
  readonly value: string | null;
  readonly onChange: (name: string | null) => void;
}) {
  const evidence = new Map(props.columns.map((column) => [column.name, column.evidence]));
  return (
    <Select
      label={props.label}
      data={[
        { value: noColumn, label: props.none },
        ...props.columns.map(({ name }) => ({ value: name, label: name })),
      ]}
      value={props.value ?? noColumn}
      onChange={(value) => props.onChange(value === noColumn ? null : value)}
      searchable
      allowDeselect={false}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed', transitionProps: { duration: 0 } }}
      nothingFoundMessage={dataTexts.import.edit.nothingFound('')}
      renderOption={({ option }) => (
        <span className={styles.option}>
          {option.label}
          <span>{evidence.get(option.value)}</span>
        </span>
      )}
      classNames={{ label: styles.label, options: styles.options, dropdown: styles.dropdown }}
    />
  );
}

/** No column of a file has an empty name: importing refuses those. */
const noColumn = '';
