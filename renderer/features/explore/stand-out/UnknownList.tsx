import { explainUnknown } from '../../../../shared/language/stand-out-panel.ts';
import type { StandOut } from '../../../../shared/model/stand-out.ts';
import styles from './UnknownList.module.css';

/** What these figures do not tell: not asked, not to be seen, or never measured. */
export function UnknownList({ standOut }: { readonly standOut: StandOut }) {
  return (
    <div className={styles.parts}>
      {explainUnknown(standOut).map(({ title, sentences }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
