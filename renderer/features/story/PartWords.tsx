import { pictureTexts } from '../../../shared/language/pictures.ts';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import { storySlideTexts } from '../../../shared/language/story-slides.ts';
import type { SlideBlock } from '../../../shared/model/story.ts';
import styles from './PartFields.module.css';
import { PictureButton } from './PictureButton.tsx';
import { TypedField } from './TypedField.tsx';

interface Props {
  readonly part: SlideBlock;
  readonly position: number;
  readonly onWrite: (part: SlideBlock) => void;
}

/** What is written in a part, by its kind. */
export function PartWords({ part, position, onWrite }: Props) {
  const texts = storySlideTexts;
  switch (part.kind) {
    case 'chart':
      return (
        <>
          <TypedField
            label={texts.partHeading(position)}
            value={part.heading}
            most={120}
            onWrite={(heading) => onWrite({ ...part, heading })}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={part.form === 'table'}
              onChange={() => {
                const { form, ...drawn } = part;
                onWrite(form === 'table' ? drawn : { ...part, form: 'table' });
              }}
            />
            {storyPartTexts.asTable}
          </label>
        </>
      );
    case 'text':
      return (
        <>
          <TypedField
            label={texts.partHeading(position)}
            value={part.heading}
            most={120}
            onWrite={(heading) => onWrite({ ...part, heading })}
          />
          <TypedField
            label={texts.partText(position)}
            hint={texts.textHint}
            value={part.text}
            most={1500}
            rows={3}
            onWrite={(text) => onWrite({ ...part, text })}
          />
        </>
      );
    case 'quote':
      return (
        <>
          <TypedField
            label={texts.quote(position)}
            value={part.text}
            most={400}
            rows={3}
            onWrite={(text) => onWrite({ ...part, text })}
          />
          <TypedField
            label={texts.who(position)}
            value={part.who}
            most={120}
            placeholder={storyPartTexts.quoteWho}
            onWrite={(who) => onWrite({ ...part, who })}
          />
          <p className={styles.quiet}>{storyPartTexts.quoteWarning}</p>
        </>
      );
    case 'picture':
      return (
        <>
          <TypedField
            label={pictureTexts.altText}
            hint={pictureTexts.altTextHelp}
            value={part.altText}
            most={500}
            rows={2}
            placeholder={pictureTexts.altTextExample}
            onWrite={(altText) => onWrite({ ...part, altText })}
          />
          {part.altText.trim() === '' && (
            <p className={styles.attention} role="note">
              {pictureTexts.altTextMissing}
            </p>
          )}
          <TypedField
            label={pictureTexts.caption}
            hint={pictureTexts.captionHelp}
            value={part.caption}
            most={200}
            onWrite={(caption) => onWrite({ ...part, caption })}
          />
          <PictureButton
            label={pictureTexts.chooseOther}
            onAdd={(picture) => onWrite({ ...part, picture, altText: '' })}
          />
        </>
      );
  }
}
