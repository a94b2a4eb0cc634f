import { exportTexts } from '../../../shared/language/export.ts';
import { pictureShapes, type PictureShape } from '../../../shared/model/picture-shape.ts';
import type { ExportChoice } from './export-choice.ts';
import styles from './ExportSettings.module.css';

type Look = ExportChoice['pictures'];

/** What the pictures are for: whole slides, or every chart alone, laid out for paper or social media. */
export function PictureLookChoice(props: {
  readonly look: Look;
  readonly isBusy: boolean;
  readonly onChange: (look: Look) => void;
}) {
  const { look, isBusy, onChange } = props;
  const texts = exportTexts.pictures;
  return (
    <div>
      <label>
        <h2>{texts.title}</h2>
        <select
          value={look.shape}
          disabled={isBusy}
          onChange={({ target }) => onChange({ ...look, shape: shapeNamed(target.value) })}
        >
          {pictureShapes.map((shape) => (
            <option key={shape} value={shape}>
              {texts.shapes[shape]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.format}>
        <input
          type="checkbox"
          disabled={isBusy}
          checked={look.background === 'transparent'}
          onChange={({ target }) =>
            onChange({ ...look, background: target.checked ? 'transparent' : 'white' })
          }
        />
        <span>
          {texts.transparent} <small>{texts.transparentDetail}</small>
        </span>
      </label>
    </div>
  );
}

function shapeNamed(name: string): PictureShape {
  return pictureShapes.find((shape) => shape === name) ?? 'slide';
}
