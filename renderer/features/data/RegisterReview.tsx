import { registerTexts } from '../../../shared/language/registers.ts';
import type { RegisterPreview } from '../../../shared/model/register.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './RegisterReview.module.css';

/** What we recognise in a school list or a population: which column holds what, and the first rows as we read them. */
export function RegisterReview({ register }: { readonly register: RegisterPreview }) {
  const texts = registerTexts.page;
  return (
    <>
      <Sheet className={styles.sheet}>
        <h2 id="register-fields">{texts.recognised}</h2>
        <table className={styles.table} aria-labelledby="register-fields">
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.column}</th>
            </tr>
          </thead>
          <tbody>
            {register.fields.map(({ what, column }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td className={column === null ? styles.absent : undefined}>{column ?? texts.notFound}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      <Sheet className={styles.sheet}>
        <h2 id="register-rows">{texts.firstRows}</h2>
        <table className={styles.table} aria-labelledby="register-rows">
          <thead>
            <tr>
              {register.columns.map(({ label, isNumber }) => (
                <th key={label} scope="col" className={isNumber ? styles.number : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {register.rows.map((row) => (
              // One row per school, or per area and year.
              <tr key={row.join('|')}>
                {row.map((cell, place) => {
                  const column = register.columns[place];
                  return (
                    <td key={column?.label} className={column?.isNumber ? styles.number : undefined}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
    </>
  );
}
