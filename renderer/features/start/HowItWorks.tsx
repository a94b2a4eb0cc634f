import { IconArrowRight } from '@tabler/icons-react';
import { startTexts } from '../../../shared/language/start.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './HowItWorks.module.css';
import { ExploreDrawing, ImportDrawing, TellDrawing } from './StepDrawings.tsx';

/** Three drawn steps: import, explore, tell. */
export function HowItWorks() {
  const drawings = [ImportDrawing, ExploreDrawing, TellDrawing];
  return (
    <section className={styles.how}>
      <h2>{startTexts.how.title}</h2>
      <ol>
        {startTexts.how.steps.map((step, index) => {
          const Drawing = drawings[index];
          return (
            <li key={step.title}>
              <div className={styles.picture}>
                {Drawing && <Drawing />}
                {index < drawings.length - 1 && <Icon of={IconArrowRight} size={24} />}
              </div>
              <h3>{step.title}</h3>
              <p>{step.detail}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
