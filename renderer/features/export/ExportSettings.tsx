import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { batchTexts } from '../../../shared/language/batch.ts';
import { exportTexts } from '../../../shared/language/export.ts';
import type { Area, Level } from '../../../shared/model/area.ts';
import { exportFormats, isOneFile, type ExportFormat } from '../../../shared/model/export-format.ts';
import type { StorySummary } from '../../../shared/model/story.ts';
import type { TemplateSummary } from '../../../shared/model/template.ts';
import { unknownNameFields, type NameValues } from '../../../shared/slides/batch/name-files.ts';
import { useDialogs } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { Button } from '../../ui/Button.tsx';
import { countFiles, exampleNames, type ExportChoice, type Subject } from './export-choice.ts';
import { PictureLookChoice } from './PictureLookChoice.tsx';
import styles from './ExportSettings.module.css';
import { exportFileNameField, exportFolderField } from './field-ids.ts';
import { ForWhom } from './ForWhom.tsx';
import { NamePattern } from './NamePattern.tsx';
import { SubjectSelect } from './SubjectSelect.tsx';

interface Props {
  readonly stories: readonly StorySummary[];
  readonly templates: readonly TemplateSummary[];
  readonly subject: Subject;
  readonly choice: ExportChoice;
  /** Of which reports can be made. */
  readonly levels: readonly Level[];
  readonly areas: readonly Area[];
  readonly chosen: readonly Area[];
  /** Of the story. */
  readonly areaName: string | null;
  readonly nameValues: NameValues;
  readonly pages: number;
  /** How many will be made; null until that is known. */
  readonly reports: number | null;
  readonly isBusy: boolean;
  readonly onSubject: (id: string) => void;
  readonly onChange: (choice: ExportChoice) => void;
  readonly onStart: () => void;
}

/** Which story, as what, for whom, under which name, in which folder. */
export function ExportSettings(props: Props) {
  const { subject, choice, isBusy, onChange } = props;
  const dialogs = useDialogs();
  const [missing, setMissing] = useState<string | null>(null);
  const isMany = choice.whom.kind !== 'this';
  const change = (part: Partial<ExportChoice>) => {
    setMissing(null);
    onChange({ ...choice, ...part });
  };
  const chooseFolder = async () => {
    const answer = await call('dialog.choose', { what: 'folder' });
    const folder = answer.ok ? answer.value.paths[0] : undefined;
    if (folder !== undefined) change({ folder });
  };
  const start = () => {
    const lack = whatIsMissing(choice);
    setMissing(lack);
    if (lack === null) props.onStart();
  };

  return (
    <form
      className={styles.settings}
      aria-label={exportTexts.settings}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <SubjectSelect {...props} />
      <fieldset disabled={isBusy}>
        <legend>{exportTexts.as}</legend>
        {exportFormats.map((format) => (
          <label key={format} className={styles.format}>
            <input
              type="checkbox"
              checked={choice.formats.includes(format)}
              onChange={() => change({ formats: toggle(choice.formats, format) })}
            />
            <span>
              {exportTexts.formats[format].name} <small>{exportTexts.formats[format].detail}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {choice.formats.some((format) => !isOneFile(format)) && (
        <PictureLookChoice
          look={choice.pictures}
          isBusy={isBusy}
          onChange={(pictures) => change({ pictures })}
        />
      )}
      <ForWhom
        {...props}
        isTemplate={subject.kind === 'template'}
        onWhom={(whom) => change({ whom })}
        onWhenHidden={(whenHidden) => change({ whenHidden })}
      />
      {isMany ? (
        <NamePattern
          pattern={choice.names}
          area={props.chosen[0] ?? null}
          values={props.nameValues}
          formats={choice.formats}
          isBusy={isBusy}
          onChange={(names) => change({ names })}
        />
      ) : (
        <label>
          <h2>{exportTexts.fileName}</h2>
          <input
            id={exportFileNameField}
            type="text"
            maxLength={200}
            disabled={isBusy}
            value={choice.fileName}
            onChange={(event) => change({ fileName: event.target.value })}
          />
          <small className={styles.example}>{exampleNames(choice.formats, choice.fileName).join(', ')}</small>
        </label>
      )}
      <div>
        <label>
          <h2>{exportTexts.folder}</h2>
          <input
            id={exportFolderField}
            type="text"
            disabled={isBusy}
            spellCheck={false}
            value={choice.folder}
            onChange={(event) => change({ folder: event.target.value })}
          />
          <small className={styles.example}>{exportTexts.folderDefault}</small>
        </label>
        {dialogs && (
          <Button compact disabled={isBusy} onClick={() => void chooseFolder()}>
            {exportTexts.chooseFolder}
          </Button>
        )}
      </div>
      <p className={styles.missing} role="alert">
        {missing}
      </p>
      <Button variant="primary" icon={IconDownload} type="submit" disabled={isBusy} className={styles.start}>
        {isMany ? startMany(props) : startOne(props)}
      </Button>
    </form>
  );
}

function startOne({ isBusy, choice, pages }: Props): string {
  return isBusy ? exportTexts.busy : exportTexts.make(countFiles(choice.formats, pages));
}

function startMany({ isBusy, reports, chosen }: Props): string {
  const count = reports ?? chosen.length;
  return isBusy ? batchTexts.busy(count) : batchTexts.make(count);
}

function whatIsMissing({ formats, whom, names, fileName }: ExportChoice): string | null {
  if (formats.length === 0) return exportTexts.formatFirst;
  if (whom.kind === 'some' && whom.only.length === 0) return batchTexts.chooseFirst;
  if ((whom.kind === 'this' ? fileName : names).trim() === '') return exportTexts.fileNameFirst;
  const unknown = whom.kind === 'this' ? [] : unknownNameFields(names);
  return unknown.length === 0 ? null : batchTexts.unknownNameFields(unknown).title;
}

/** In the order of the list, whatever was ticked first. */
function toggle(chosen: readonly ExportFormat[], format: ExportFormat): readonly ExportFormat[] {
  return exportFormats.filter((candidate) =>
    candidate === format ? !chosen.includes(format) : chosen.includes(candidate),
  );
}
