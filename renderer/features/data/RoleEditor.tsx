import { useState } from 'react';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ColumnProposal } from '../../../shared/model/dataset.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ColumnSelect } from './ColumnSelect.tsx';
import styles from './Editor.module.css';
import { EditorActions } from './EditorActions.tsx';
import type { EditorProps } from './MappingEditor.tsx';
import { giveRole, readCodes } from './change-mapping.ts';
import { holdsPupils } from './describe-file.ts';
import type { SingleRole } from './mapping-rows.ts';

/** Which column tells this, which of its codes do not count, and for the class which pupils are left out. */
export function RoleEditor(props: EditorProps & { readonly role: Exclude<SingleRole, 'weight'> }) {
  const { proposal, role } = props;
  const texts = dataTexts.import.edit;
  const current = proposal.columns.find((column) => column.role === role);
  const [name, setName] = useState(current?.name ?? null);
  const column = proposal.columns.find((candidate) => candidate.name === name);
  const [missing, setMissing] = useState(writeCodes(current?.missingCodes));
  const [notApplicable, setNotApplicable] = useState(writeCodes(current?.notApplicableCodes));
  const [leftOut, setLeftOut] = useState<readonly string[]>(proposal.mapping.leaveOutClasses ?? []);
  const [year, setYear] = useState(proposal.mapping.year?.toString() ?? '');

  const choose = (chosen: string | null) => {
    setName(chosen);
    const found = proposal.columns.find((candidate) => candidate.name === chosen);
    setMissing(writeCodes(found?.missingCodes));
    setNotApplicable(writeCodes(found?.notApplicableCodes));
  };
  const apply = () => {
    const columns = { ...giveRole(proposal.columns, role, name) };
    if (name !== null && hasCodes(role)) {
      columns[name] = {
        ...columns[name],
        missingCodes: readCodes(missing),
        notApplicableCodes: readCodes(notApplicable),
      };
    }
    props.onApply({
      columns,
      ...(role === 'class' ? { leaveOutClasses: [...leftOut] } : {}),
      ...(role === 'wave' ? { year: name === null && /^\d{4}$/.test(year) ? Number(year) : undefined } : {}),
    });
  };
  return (
    <div className={styles.editor}>
      <ColumnSelect
        label={texts.column}
        columns={proposal.columns}
        none={texts.none}
        value={name}
        onChange={choose}
      />
      {role === 'wave' && name === null && (
        <TextField
          label={texts.year}
          help={dataTexts.import.question.yearHelp}
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
      )}
      {role === 'class' && column && (
        <ClassChoice column={column} leftOut={leftOut} onChange={(codes) => setLeftOut(codes)} />
      )}
      {name !== null && hasCodes(role) && holdsPupils(proposal) && (
        <div className={styles.codes}>
          <TextField
            label={texts.missing}
            help={texts.missingHelp}
            value={missing}
            onChange={(event) => setMissing(event.currentTarget.value)}
          />
          <TextField
            label={texts.notApplicable}
            help={texts.notApplicableHelp}
            value={notApplicable}
            onChange={(event) => setNotApplicable(event.currentTarget.value)}
          />
        </div>
      )}
      <EditorActions onApply={apply} onCancel={props.onCancel} />
    </div>
  );
}

/** No row is left out for its class unless the user says so here. */
function ClassChoice(props: {
  readonly column: ColumnProposal;
  readonly leftOut: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const texts = dataTexts.import.edit;
  const { column, leftOut } = props;
  const missing = [...column.missingCodes, ...column.notApplicableCodes];
  const classes = column.valueLabels.filter(({ code }) => !missing.includes(code));
  if (classes.length === 0) return null;
  return (
    <fieldset>
      <legend className={styles.legend}>{texts.leaveOut}</legend>
      {classes.map(({ code, label }) => (
        <label key={code} className={styles.tick}>
          <input
            type="checkbox"
            checked={leftOut.includes(code)}
            onChange={(event) =>
              props.onChange(
                event.currentTarget.checked ? [...leftOut, code] : leftOut.filter((other) => other !== code),
              )
            }
          />
          {label}
        </label>
      ))}
      <p className={styles.help}>{texts.leaveOutHelp}</p>
    </fieldset>
  );
}

function hasCodes(role: SingleRole): boolean {
  const coded: readonly SingleRole[] = ['class', 'education', 'gender', 'age'];
  return coded.includes(role);
}

function writeCodes(codes: readonly string[] | undefined): string {
  return (codes ?? []).join(', ');
}
