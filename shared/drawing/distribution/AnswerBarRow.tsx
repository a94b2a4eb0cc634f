import { writeWhole } from '../../base/dutch-numbers.ts';
import { fitText, measureText } from '../../base/text-metrics.ts';
import { describeValue } from '../../charts/describe-value.ts';
import type { AnswerBar } from '../../charts/distribution/distribution-spec.ts';
import { stretchBoxes, type AnswerBox } from '../../charts/distribution/answer-boxes.ts';
import { distributionChartTexts } from '../../language/nl/chart-distribution.ts';
import { markId, sameMark, type MarkKey } from '../../model/figure.ts';
import { drawingSizes } from '../drawing-props.ts';
import { useHatch } from '../Hatch.tsx';
import { isMark, PickTarget } from '../PickTarget.tsx';
import type { DistributionPlotProps } from './DistributionChart.tsx';
import { HiddenNames } from './HiddenNames.tsx';
import { hasNamedParts, indentOf } from './distribution-layout.ts';
import { PartName } from './PartName.tsx';
import { isPlaced, partGap, partText } from './answer-parts.ts';

export interface RowProps extends DistributionPlotProps {
  readonly bar: AnswerBar;
  /** "Lindewaard, meisjes". */
  readonly fullName: string;
  readonly index: number;
  readonly entry: MarkKey | undefined;
}

/** One bar: its name, the answers with their percentages, what is hidden as hidden, and how many answered. */
export function AnswerBarRow(props: RowProps) {
  const { spec, bar, fullName, index, layout, theme, variant, entry, picked, onPick } = props;
  const { label } = drawingSizes[variant];
  const { plot, rowHeight, thick, nameColumn, right } = layout;
  const middle = plot.y + rowHeight * (index + 0.5);
  const indent = indentOf(bar.role, label);
  const name = fitText(bar.name, nameColumn - label - indent, label, bar.role === 'own' ? 600 : 400);
  const { parts, hidden } = stretchBoxes(spec, bar, { ...plot, y: middle - thick / 2, h: thick });
  return (
    <g>
      <text
        x={indent}
        y={middle + label * 0.34}
        fontSize={label}
        fontWeight={bar.role === 'own' ? 600 : 400}
        fill={bar.role === 'reference' ? theme.ink2 : theme.ink}
      >
        {name !== bar.name && <title>{bar.name}</title>}
        {name}
      </text>
      {hidden && <HiddenStretch {...props} box={hidden} />}
      {hidden && bar.stretches.length > 0 && <HiddenNames {...props} box={hidden} />}
      {parts.map((part) => {
        const answer = spec.answers[part.answer] ?? '';
        return (
          <PickTarget
            key={markId(part.mark)}
            mark={part.mark}
            label={`${fullName}, ${answer}: ${describeValue(part.value, null)}`}
            box={part.box}
            place={{ row: index, column: part.answer }}
            isEntry={entry !== undefined && sameMark(entry, part.mark)}
            isChosen={isMark(picked, part.mark)}
            tooltip={`${answer}: ${describeValue(part.value, null)}`}
            onPick={onPick}
          >
            {isPlaced(bar, part) && <ShownPart {...props} part={part} />}
            {isPlaced(bar, part) && hasNamedParts(spec) && (
              <PartName name={answer} box={part.box} theme={theme} variant={variant} />
            )}
          </PickTarget>
        );
      })}
      <text x={right} y={middle + label * 0.34} fontSize={label} fill={theme.ink2} textAnchor="end">
        {bar.n === null ? '–' : writeWhole(bar.n)}
      </text>
    </g>
  );
}

function ShownPart({
  layout,
  colours,
  theme,
  variant,
  picked,
  part,
}: RowProps & { readonly part: AnswerBox }) {
  const { label } = drawingSizes[variant];
  const { box, value, answer, mark } = part;
  const colour = colours[answer];
  if (value.status !== 'shown' || colour === undefined) return null;
  const w = Math.max(box.w - partGap, Math.min(box.w, 1));
  const text = partText(value, { width: w, size: label, hasUnit: layout.haveUnits });
  return (
    <g className="chart-data">
      <rect
        x={box.x}
        y={box.y}
        width={w}
        height={box.h}
        fill={colour.fill}
        stroke={isMark(picked, mark) ? theme.ink : (colour.edge ?? 'none')}
        strokeWidth={isMark(picked, mark) ? 3 : 1}
      />
      {text !== undefined && (
        <text
          x={box.x + w / 2}
          y={box.y + box.h / 2 + label * 0.34}
          fontSize={label}
          fontWeight={600}
          fill={colour.text}
          textAnchor="middle"
        >
          {text}
        </text>
      )}
    </g>
  );
}

/** What hidden answers leave together, or a bar without any: hatched, with the reason on plain ground. */
function HiddenStretch({ bar, spec, theme, variant, box }: RowProps & { readonly box: AnswerBox['box'] }) {
  const { tick } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const high = Math.min(box.h, tick * 1.4);
  const y = box.y + (box.h - high) / 2;
  const whole = [bar.absence ?? '', shownBeside(bar, spec.answers)].filter((part) => part !== '').join('. ');
  const text = hasRoomForReason(box, tick) ? fitText(whole, box.w - tick * 5, tick) : '';
  const start = box.x + tick * 2;
  const end = text === '' ? start : start + measureText(text, tick) + tick;
  return (
    <g>
      {whole !== text && <title>{whole}</title>}
      {hatch.definition}
      {text === '' ? (
        <rect x={box.x} y={y} width={Math.max(0, box.w - partGap)} height={high} rx={4} fill={hatch.fill} />
      ) : (
        <>
          <rect x={box.x} y={y} width={tick * 1.5} height={high} rx={4} fill={hatch.fill} />
          {/* Plain ground: a line of the axis may not run through the words. */}
          <rect x={start - tick * 0.5} y={y} width={end - start} height={high} fill={theme.surface} />
          <text x={start} y={y + high / 2 + tick * 0.34} fontSize={tick} fill={theme.ink2}>
            {text}
          </text>
          <rect
            x={end}
            y={y}
            width={Math.max(0, box.x + box.w - end)}
            height={high}
            rx={4}
            fill={hatch.fill}
          />
        </>
      )}
    </g>
  );
}

/** Between two pieces of hatch. */
export function hasRoomForReason({ w }: AnswerBox['box'], size: number): boolean {
  return w >= size * 11;
}

/** The shown answers of a bar that has no place, because its middle is not known. */
function shownBeside({ parts, stretches }: AnswerBar, answers: readonly string[]): string {
  if (stretches.length > 0) return '';
  const shown = parts.flatMap(({ value }, index) =>
    value.status === 'shown' ? [{ name: answers[index] ?? '', whole: value.whole ?? value.percent }] : [],
  );
  return shown.length === 0 ? '' : distributionChartTexts.shownToo(shown);
}
