import { useState } from 'react';
import { dataTexts } from '../../../shared/language/data.ts';
import { columnRoleSchema, columnRoles } from '../../../shared/model/dataset.ts';
import type { ColumnProposal, ColumnRole, ImportMapping } from '../../../shared/model/dataset.ts';
import styles from './Editor.module.css';
import { EditorActions } from './EditorActions.tsx';
import type { EditorProps } from './MappingEditor.tsx';
import { giveRoles, readCodes } from './change-mapping.ts';

interface Draft {
  readonly role?: ColumnRole;
  readonly missing?: string;
  readonly notApplicable?: string;
}

/** Every column of the file: what it means, and which of its codes do not count. */
export function ColumnsEditor(props: EditorProps) {
  const { columns } = props.proposal;
  const texts = dataTexts.import.edit;
  const [words, setWords] = useState('');
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const shown = columns.filter(({ name, evidence }) =>
    `${name} ${evidence}`.toLocaleLowerCase('nl').includes(words.trim().toLocaleLowerCase('nl')),
  );
  const change = (name: string, draft: Draft) =>
    setDrafts((before) => ({ ...before, [name]: { ...before[name], ...draft } }));
  return (
    <div className={styles.editor}>
      <p>{texts.columnsDetail}</p>
      <input
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={words}
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={styles.list}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.role}</th>
              <th scope="col">{texts.missingShort}</th>
              <th scope="col">{texts.notApplicableShort}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <ColumnRow
                key={column.name}
                column={column}
                draft={drafts[column.name] ?? {}}
                onChange={(draft) => change(column.name, draft)}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={styles.ticks}>{texts.nothingFound(words)}</p>}
      </div>
      <EditorActions onApply={() => props.onApply(settle(columns, drafts))} onCancel={props.onCancel} />
    </div>
  );
}

function ColumnRow(props: {
  readonly column: ColumnProposal;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) {
  const { column, draft, onChange } = props;
  const texts = dataTexts.import.edit;
  const { roles } = dataTexts.import.mapping;
  return (
    <tr>
      <td className={styles.name}>
        {column.name} <span className={styles.help}>{column.evidence}</span>
      </td>
      <td>
        <select
          aria-label={texts.roleOf(column.name)}
          value={draft.role ?? column.role}
          onChange={(event) => onChange({ role: columnRoleSchema.parse(event.currentTarget.value) })}
        >
          {columnRoles.map((role) => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </select>
      </td>
      <td className={styles.narrow}>
        <input
          type="text"
          aria-label={texts.missingOf(column.name)}
          value={draft.missing ?? column.missingCodes.join(', ')}
          onChange={(event) => onChange({ missing: event.currentTarget.value })}
        />
      </td>
      <td className={styles.narrow}>
        <input
          type="text"
          aria-label={texts.notApplicableOf(column.name)}
          value={draft.notApplicable ?? column.notApplicableCodes.join(', ')}
          onChange={(event) => onChange({ notApplicable: event.currentTarget.value })}
        />
      </td>
    </tr>
  );
}

/** Only what was touched becomes part of the mapping. */
function settle(columns: readonly ColumnProposal[], drafts: Readonly<Record<string, Draft>>): ImportMapping {
  const roles: Record<string, ColumnRole> = {};
  for (const [name, { role }] of Object.entries(drafts)) if (role) roles[name] = role;
  const changes = { ...giveRoles(columns, roles) };
  for (const [name, { missing, notApplicable }] of Object.entries(drafts)) {
    changes[name] = {
      ...changes[name],
      ...(missing === undefined ? {} : { missingCodes: readCodes(missing) }),
      ...(notApplicable === undefined ? {} : { notApplicableCodes: readCodes(notApplicable) }),
    };
  }
  return { columns: changes };
}
