import { usualLimits } from '../../../shared/language/nl/meaning-slide.ts';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { TextButtons } from './TextButtons.tsx';
import { TypedField } from './TypedField.tsx';

interface Props {
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

/** What the figures leave open: typed, or one of what no monitor measures. */
export function NotMeasuredField({ value, onWrite }: Props) {
  const usual = usualLimits.map(({ text }) => text);
  return (
    <>
      <TypedField
        label={storyTexts.notMeasuredLabel}
        hint={storyTexts.notMeasuredHint}
        value={value}
        most={2000}
        rows={3}
        onWrite={onWrite}
      />
      <TextButtons
        label={storyPartTexts.usualLimits}
        texts={usual.filter((text) => !value.includes(text))}
        onChoose={(text) => onWrite([value.trim(), text].filter((part) => part !== '').join('\n'))}
      />
    </>
  );
}
