import { stateTexts } from '../../shared/language/states.ts';
import styles from './Waiting.module.css';

/** For waits that are nearly always too short to see; only one that lasts says so. */
export function Waiting() {
  return (
    <p role="status" className={styles.waiting}>
      {stateTexts.loading}
    </p>
  );
}
