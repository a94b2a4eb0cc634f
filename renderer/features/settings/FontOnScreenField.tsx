import { houseStyleTexts } from '../../../shared/language/house-style.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { useHasFont } from '../../ui/use-has-font.ts';
import { CheckField } from './CheckField.tsx';
import styles from './Remark.module.css';

interface Props {
  readonly houseStyle: HouseStyle;
  readonly onChange: (style: Pick<HouseStyle, 'fontOnScreen'>) => void;
}

/** Screen as paper: drawings in the letter of PowerPoint. Where the computer lacks it, that is said. */
export function FontOnScreenField({ houseStyle: { font, fontOnScreen }, onChange }: Props) {
  const texts = houseStyleTexts;
  const isHere = useHasFont(font);
  return (
    <div>
      <CheckField
        label={texts.fontOnScreen}
        detail={texts.fontOnScreenDetail}
        checked={fontOnScreen}
        onChange={(checked) => onChange({ fontOnScreen: checked })}
      />
      {fontOnScreen && !isHere && (
        <p role="status" className={styles.remark}>
          {texts.fontAbsent(texts.fonts[font].label)}
        </p>
      )}
    </div>
  );
}
