import { colourRoles, type StyleColours } from '../../../shared/model/house-style.ts';
import styles from './Swatches.module.css';

/** The colours of a palette beside its name. */
export function Swatches({ colours }: { readonly colours: StyleColours }) {
  return (
    <span className={styles.swatches} aria-hidden>
      {colourRoles.map((role) => (
        <span key={role} style={{ background: colours[role] }} />
      ))}
    </span>
  );
}
