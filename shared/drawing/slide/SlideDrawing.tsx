import { useContext } from 'react';
import { assertNever } from '../../base/assert-never.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import { slideHeight, slideWidth } from '../../slides/document.ts';
import type { GroupPart, SlideElement, SlidePage } from '../../slides/document.ts';
import { slideFont } from './slide-units.ts';
import { SlideEditingContext } from './slide-editing.ts';
import { SlideChart } from './SlideChart.tsx';
import { SlideDots } from './SlideDots.tsx';
import { SlideLine } from './SlideLine.tsx';
import { SlidePath } from './SlidePath.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { SlideRectangle } from './SlideRectangle.tsx';
import { SlideSign } from './SlideSign.tsx';
import { SlideTable } from './SlideTable.tsx';
import { SlideText } from './SlideText.tsx';
import { SlideLogo } from './SlideLogo.tsx';
import { px } from './slide-units.ts';
import { drawingThemes } from '../theme.ts';

interface Props {
  readonly page: SlidePage;
  /** Of the document the page is in. */
  readonly houseStyle: HouseStyle;
  /** What a screen reader says; "" where the slide stands beside its own words. */
  readonly label: string;
}

/** A slide as one SVG of 1920 × 1080 units: on the page, in thumbnails and, by the host, as picture. */
export function SlideDrawing({ page, houseStyle, label }: Props) {
  // What can be picked in is no picture.
  const isEdited = useContext(SlideEditingContext) !== null;
  return (
    <svg
      viewBox={`0 0 ${px(slideWidth)} ${px(slideHeight)}`}
      width="100%"
      height="100%"
      fontFamily={slideFont}
      style={{ fontVariantNumeric: 'lining-nums tabular-nums', display: 'block' }}
      {...(label === ''
        ? { 'aria-hidden': true }
        : { role: isEdited ? 'group' : 'img', 'aria-label': label })}
    >
      <rect width={px(slideWidth)} height={px(slideHeight)} fill={`#${page.background}`} />
      {page.elements.map((element, index) => (
        <DrawnElement key={index} element={element} houseStyle={houseStyle} />
      ))}
    </svg>
  );
}

interface DrawnProps {
  readonly element: SlideElement | GroupPart;
  readonly houseStyle: HouseStyle;
}

function DrawnElement({ element, houseStyle }: DrawnProps) {
  const isEdited = useContext(SlideEditingContext) !== null;
  switch (element.kind) {
    case 'text':
      return <SlideText element={element} />;
    case 'rectangle':
      return <SlideRectangle element={element} />;
    case 'sign':
      return <SlideSign element={element} />;
    case 'line':
      return <SlideLine element={element} />;
    case 'chart':
    case 'drawing':
      return <SlideChart element={element} theme={drawingThemes(houseStyle).slide} />;
    case 'dots':
      return <SlideDots element={element} />;
    case 'path':
      return <SlidePath element={element} />;
    case 'group':
      // Drawn by its chart, where it can be moved.
      if (isEdited && element.noteId !== undefined) return null;
      return (
        <g role="note" aria-label={element.altText}>
          {element.parts.map((part, index) => (
            <DrawnElement key={index} element={part} houseStyle={houseStyle} />
          ))}
        </g>
      );
    case 'logo':
      return <SlideLogo element={element} logo={houseStyle.logo} />;
    case 'picture':
      return <SlidePicture element={element} />;
    case 'table':
      return <SlideTable element={element} />;
    default:
      return assertNever(element);
  }
}
