import { slideTemplateTexts } from '../../../shared/language/slide-template.ts';
import type { SlideTemplate, UsedLayout } from '../../../shared/model/slide-template.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './TemplatePreview.module.css';

interface Props {
  readonly template: SlideTemplate;
  /** Charts are drawn in them. */
  readonly hasItsColours: boolean;
  /** null: it has greys only. */
  readonly onColours: (() => void) | null;
}

/** Which layout is used for what, and where on it titles and charts come. */
export function TemplatePreview({ template, hasItsColours, onColours }: Props) {
  const texts = slideTemplateTexts;
  const { fileName, size, fonts, colours, layouts, otherLayouts, remarks } = template;
  return (
    <div className={styles.preview}>
      <p className={styles.file}>{fileName}</p>
      <h4>{texts.used}</h4>
      <div className={styles.layouts}>
        <LayoutSketch heading={texts.forTitle} layout={layouts.title} size={size} hasContent={false} />
        <LayoutSketch heading={texts.forContent} layout={layouts.content} size={size} hasContent />
      </div>
      <ul className={styles.facts}>
        <li>{texts.size(size.width, size.height)}</li>
        {fonts.body !== '' && <li>{texts.fonts(fonts.heading, fonts.body)}</li>}
        {otherLayouts > 0 && <li>{texts.others(otherLayouts)}</li>}
        {remarks.map((remark) => (
          <li key={remark}>{texts.remarks[remark]}</li>
        ))}
        <li>{texts.stripped}</li>
      </ul>
      {colours.length > 0 && (
        <div className={styles.colours}>
          <span>{texts.colours}</span>
          <span className={styles.swatches} aria-hidden>
            {colours.map((colour, index) => (
              <span key={index} style={{ background: colour }} />
            ))}
          </span>
          <p>{hasItsColours ? texts.coloursUsed : texts.coloursHelp}</p>
          {!hasItsColours && onColours && (
            <Button compact onClick={onColours}>
              {texts.takeColours}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface SketchProps {
  readonly heading: string;
  readonly layout: UsedLayout;
  readonly size: SlideTemplate['size'];
  readonly hasContent: boolean;
}

/** A hundred units to the inch: a sketch of where things come, not of how the template looks. */
const scale = 100;

function LayoutSketch({ heading, layout, size, hasContent }: SketchProps) {
  const texts = slideTemplateTexts;
  const places = [
    ...(layout.title ? [{ frame: layout.title, words: texts.titlePlace }] : []),
    ...(hasContent ? [{ frame: layout.free, words: texts.contentPlace }] : []),
  ];
  const told = [heading, texts.layout(layout.name), ...places.map(({ words }) => words)].join(', ');
  return (
    <figure className={styles.layout}>
      <svg
        viewBox={`0 0 ${String(size.width * scale)} ${String(size.height * scale)}`}
        role="img"
        aria-label={told}
      >
        <rect
          className={styles.page}
          width={size.width * scale}
          height={size.height * scale}
          {...(layout.isLight ? {} : { 'data-dark': true })}
        />
        {places.map(({ frame, words }) => (
          <g key={words}>
            <rect
              className={styles.place}
              x={frame.x * scale}
              y={frame.y * scale}
              width={frame.w * scale}
              height={frame.h * scale}
            />
            <text
              className={styles.words}
              x={(frame.x + frame.w / 2) * scale}
              y={(frame.y + frame.h / 2) * scale}
              dominantBaseline="middle"
              textAnchor="middle"
              fontSize={size.width * 5}
            >
              {words}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <strong>{heading}</strong>
        <span>{texts.layout(layout.name)}</span>
      </figcaption>
    </figure>
  );
}
