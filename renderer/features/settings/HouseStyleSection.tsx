import { useComputedColorScheme } from '@mantine/core';
import { percentStyles } from '../../../shared/base/percent-style.ts';
import { drawnColours } from '../../../shared/house-style/drawn-colours.ts';
import { coloursOf } from '../../../shared/house-style/palettes.ts';
import { houseStyleTexts } from '../../../shared/language/house-style.ts';
import {
  paletteSchema,
  slideFontSchema,
  type HouseStyle,
  type PaletteName,
} from '../../../shared/model/house-style.ts';
import { ChoiceCards } from './ChoiceCards.tsx';
import { FontOnScreenField } from './FontOnScreenField.tsx';
import { LogoField } from './LogoField.tsx';
import { OwnColours } from './OwnColours.tsx';
import { StylePreview } from './StylePreview.tsx';
import { Swatches } from './Swatches.tsx';
import { TemplateField } from './TemplateField.tsx';
import type { SectionProps } from './section-props.ts';

/** Colours for screen and slides, with an example; logo and letter for slides. */
export function HouseStyleSection({ settings, change }: SectionProps) {
  const texts = houseStyleTexts;
  const { houseStyle } = settings;
  const scheme = useComputedColorScheme('light');
  const put = (part: Partial<HouseStyle>, about: string) =>
    change({ houseStyle: { ...houseStyle, ...part } }, `houseStyle ${about}`);
  // Own colours start from those that were in use, and are kept while a palette is tried.
  const choose = (palette: PaletteName) =>
    put(
      palette === 'own'
        ? { palette, ownColours: houseStyle.ownColours ?? coloursOf(houseStyle) }
        : { palette },
      'palette',
    );
  return (
    <>
      <ChoiceCards
        legend={texts.palette}
        choices={paletteSchema.options.map((palette) => ({
          value: palette,
          ...texts.palettes[palette],
          picture: <Swatches colours={drawnColours({ ...houseStyle, palette })} />,
          ...(palette === 'own' && {
            more: (
              <OwnColours
                colours={coloursOf(houseStyle)}
                onChange={(ownColours, about) => put({ ownColours }, about)}
              />
            ),
          }),
        }))}
        value={houseStyle.palette}
        onChange={choose}
      />
      <StylePreview houseStyle={houseStyle} scheme={scheme} />
      <ChoiceCards
        legend={texts.numbers}
        lead={texts.numbersLead}
        choices={percentStyles.map((style) => ({ value: style, ...texts.percentSigns[style] }))}
        value={houseStyle.percentSign}
        onChange={(sign) => put({ percentSign: sign }, 'percentSign')}
      />
      <LogoField logo={houseStyle.logo} onChange={(logo) => put({ logo }, 'logo')} />
      <ChoiceCards
        legend={texts.font}
        lead={texts.fontLead}
        choices={slideFontSchema.options.map((font) => ({ value: font, ...texts.fonts[font] }))}
        value={houseStyle.font}
        onChange={(font) => put({ font }, 'font')}
      />
      <FontOnScreenField houseStyle={houseStyle} onChange={(style) => put(style, 'fontOnScreen')} />
      <TemplateField houseStyle={houseStyle} onStyle={(style) => put(style, 'colours of the template')} />
    </>
  );
}
