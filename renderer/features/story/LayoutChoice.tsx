import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import { storySlideTexts } from '../../../shared/language/story-slides.ts';
import { slideLayouts, type SlideLayout } from '../../../shared/model/story.ts';
import { blockFrames } from '../../../shared/slides/block-frames.ts';
import styles from './LayoutChoice.module.css';

interface Props {
  readonly chosen: SlideLayout;
  /** How many parts the slide has. */
  readonly count: number;
  readonly onChoose: (layout: SlideLayout) => void;
}

/** The layouts as small pictures of how the parts of this very slide would stand. */
export function LayoutChoice({ chosen, count, onChoose }: Props) {
  return (
    <fieldset className={styles.layouts}>
      <legend>{storyPartTexts.layout}</legend>
      {slideLayouts.map((layout) => (
        <label key={layout}>
          <input type="radio" name="layout" checked={chosen === layout} onChange={() => onChoose(layout)} />
          <LayoutPicture layout={layout} count={count} />
          <span>{storySlideTexts.layouts[layout]}</span>
        </label>
      ))}
    </fieldset>
  );
}

const page = { width: 96, height: 54 };
/** In the proportions of the room on a slide, in the units of the picture. */
const room = { x: 6, y: 13, w: 84, h: 36 };
/** Frames have white between them in inches; a slide is a little over 13 wide. */
const inch = page.width / 13.333;

function LayoutPicture({ layout, count }: { readonly layout: SlideLayout; readonly count: number }) {
  const inches = { x: room.x / inch, y: room.y / inch, w: room.w / inch, h: room.h / inch };
  return (
    <svg viewBox={`0 0 ${String(page.width)} ${String(page.height)}`} aria-hidden>
      <rect {...page} rx={3} className={styles.page} />
      <rect x={6} y={5} width={40} height={3.5} className={styles.title} />
      {blockFrames(layout, count, inches).map(({ x, y, w, h }, index) => (
        <rect key={index} x={x * inch} y={y * inch} width={w * inch} height={h * inch} rx={1.5} />
      ))}
    </svg>
  );
}
