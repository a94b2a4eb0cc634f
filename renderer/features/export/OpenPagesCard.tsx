import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { openPagesTexts } from '../../../shared/language/open-pages.ts';
import type { OpenPage } from '../../../shared/model/open-page.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './ManyReports.module.css';

/** Slides on which something is still to be written, with the way there; they may go out all the same. */
export function OpenPagesCard(props: {
  readonly pages: readonly OpenPage[];
  /** null: of a template, of which there are no slides to go to. */
  readonly storyId: string | null;
}) {
  const { pages, storyId } = props;
  if (pages.length === 0) return null;
  return (
    <div className={styles.words}>
      <StateCard
        kind="attention"
        title={openPagesTexts.title(pages.map(({ page }) => writeWhole(page)))}
        actions={
          storyId !== null &&
          pages.map(({ page, slideId }) => (
            <ButtonLink
              key={page}
              compact
              href={`#/verhaal/${encodeURIComponent(storyId)}?dia=${encodeURIComponent(slideId)}`}
            >
              {openPagesTexts.toSlide(page)}
            </ButtonLink>
          ))
        }
      >
        <p>
          {openPagesTexts.there} {storyId === null ? openPagesTexts.ofTemplate : openPagesTexts.goesOut}
        </p>
      </StateCard>
    </div>
  );
}
