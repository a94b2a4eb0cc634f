import { handoutTexts as texts } from '../../../shared/language/handout.ts';
import { useDialogs } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './HandoutDialog.module.css';

/** Where the file goes; in the app a folder can be pointed out. */
export function HandoutFolder(props: {
  readonly folder: string;
  readonly onChange: (folder: string) => void;
}) {
  const { folder, onChange } = props;
  const dialogs = useDialogs();
  const choose = async () => {
    const answer = await call('dialog.choose', { what: 'folder' });
    const chosen = answer.ok ? answer.value.paths[0] : undefined;
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <div className={styles.folder}>
      <TextField
        label={texts.folder}
        value={folder}
        help={texts.folderDefault}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {dialogs && (
        <Button compact onClick={() => void choose()}>
          {texts.chooseFolder}
        </Button>
      )}
    </div>
  );
}
