import { useRef } from 'react';
import { batchTexts } from '../../../shared/language/batch.ts';
import { exportTexts } from '../../../shared/language/export.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { ExportFormat } from '../../../shared/model/export-format.ts';
import {
  nameFields,
  nameFiles,
  unknownNameFields,
  type NameValues,
} from '../../../shared/slides/batch/name-files.ts';
import { exampleNames } from './export-choice.ts';
import styles from './ExportSettings.module.css';
import { exportFileNameField } from './field-ids.ts';

/** A file name with fields, and what it comes to for the first area. */
export function NamePattern(props: {
  readonly pattern: string;
  readonly area: Area | null;
  readonly values: NameValues;
  readonly formats: readonly ExportFormat[];
  readonly isBusy: boolean;
  readonly onChange: (pattern: string) => void;
}) {
  const { pattern, area, formats, isBusy, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const unknown = unknownNameFields(pattern);
  const [first] = area === null ? [] : nameFiles(pattern, [area], props.values);
  const example = first && exampleNames(formats.slice(0, 1), first.fileName)[0];
  const put = (name: string) => {
    const at = input.current?.selectionStart ?? pattern.length;
    const [before, after] = [pattern.slice(0, at), pattern.slice(at)];
    const space = before === '' || before.endsWith(' ') ? '' : ' ';
    onChange(`${before}${space}{${name}}${after}`);
    input.current?.focus();
  };
  return (
    <div>
      <label>
        <h2>{exportTexts.fileName}</h2>
        <input
          ref={input}
          id={exportFileNameField}
          type="text"
          maxLength={200}
          disabled={isBusy}
          spellCheck={false}
          value={pattern}
          aria-invalid={unknown.length > 0}
          aria-describedby="export-file-example"
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <div role="group" aria-label={batchTexts.nameFields} className={styles.fields}>
        {nameFields.map((name) => (
          <button
            key={name}
            type="button"
            disabled={isBusy}
            title={batchTexts.addField(batchTexts.fieldNames[name])}
            onClick={() => put(name)}
          >
            {batchTexts.fieldNames[name]}
          </button>
        ))}
      </div>
      <small id="export-file-example" className={unknown.length > 0 ? styles.missing : styles.example}>
        {unknown.length > 0
          ? `${batchTexts.unknownNameFields(unknown).title} ${batchTexts.unknownNameFields(unknown).next}`
          : example !== undefined && batchTexts.example(example)}
      </small>
    </div>
  );
}
