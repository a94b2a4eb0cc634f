import { presentTexts } from '../../../shared/language/present.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './KeyHelp.module.css';

/** Which key does what. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { title, keys, does } = presentTexts.help;
  const rows = [
    [keys.next, does.next],
    ['←', does.previous],
    [keys.ends, does.ends],
    [keys.number, does.number],
    [keys.black, does.black],
    [keys.white, does.white],
    ['L', does.laser],
    ['P', does.arrow],
    ['S', does.overview],
    ['Q', does.ask],
    ['N', does.speaker],
    ['F', does.fullScreen],
    ['Esc', does.leave],
  ] as const;
  return (
    <Dialog open title={title} size={440} onClose={onClose}>
      <dl className={styles.keys}>
        {rows.map(([key, doing]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{doing}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
