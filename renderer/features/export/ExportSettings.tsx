import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { exportFormats, type ExportFormat } from '../../../shared/model/export-format.ts';
import { exportTexts } from '../../../shared/language/export.ts';
import type { StorySummary } from '../../../shared/model/story.ts';
import { useDialogs } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { Button } from '../../ui/Button.tsx';
import { countFiles, exampleNames, type ExportChoice } from './export-choice.ts';
import { exportFileNameField, exportFolderField } from './field-ids.ts';
import styles from './ExportSettings.module.css';

interface Props {
  readonly stories: readonly StorySummary[];
  readonly story: StorySummary;
  readonly pages: number;
  readonly choice: ExportChoice;
  readonly isBusy: boolean;
  readonly onStory: (id: string) => void;
  readonly onChange: (choice: ExportChoice) => void;
  readonly onStart: () => void;
}

/** Which story, as what, under which name, in which folder. */
export function ExportSettings(props: Props) {
  const { stories, story, choice, isBusy, onChange } = props;
  const dialogs = useDialogs();
  const [missing, setMissing] = useState<string | null>(null);
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
    if (choice.formats.length === 0) setMissing(exportTexts.formatFirst);
    else if (choice.fileName.trim() === '') setMissing(exportTexts.fileNameFirst);
    else props.onStart();
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
      <label>
        <h2>{exportTexts.story}</h2>
        <select value={story.id} disabled={isBusy} onChange={(event) => props.onStory(event.target.value)}>
          {stories.map(({ id, title }) => (
            <option key={id} value={id} lang="nl">
              {title}
            </option>
          ))}
        </select>
      </label>
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
        <small className={styles.example}>{exampleNames(choice).join(', ')}</small>
      </label>
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
        {isBusy ? exportTexts.busy : exportTexts.make(countFiles(choice.formats, props.pages))}
      </Button>
    </form>
  );
}

/** In the order of the list, whatever was ticked first. */
function toggle(chosen: readonly ExportFormat[], format: ExportFormat): readonly ExportFormat[] {
  return exportFormats.filter((candidate) =>
    candidate === format ? !chosen.includes(format) : chosen.includes(candidate),
  );
}
