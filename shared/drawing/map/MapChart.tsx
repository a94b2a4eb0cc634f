import { useId, useMemo } from 'react';
import { describeValue } from '../../charts/describe-value.ts';
import { lineHeight, type MapPlace } from '../../charts/map/lay-map.ts';
import { isWhollyNamed } from '../../charts/map/map-label.ts';
import { outlinePath } from '../../charts/map/outline.ts';
import { nearestPlaces } from '../../charts/map/nearest-place.ts';
import type { MapArea, MapSpec } from '../../charts/map/map-spec.ts';
import { notComparedLook } from '../../charts/verdict-look.ts';
import { markId } from '../../model/figure.ts';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes } from '../drawing-props.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { useDots, useHatch } from '../Hatch.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark, isMark, PickTarget } from '../PickTarget.tsx';
import { useSteadyPick } from '../use-steady-pick.ts';
import { ChosenName } from './ChosenName.tsx';
import { layMapChart } from './lay-map-chart.ts';
import { MapAreas } from './MapAreas.tsx';
import { MapLabels } from './MapLabels.tsx';
import { MapLegendView } from './MapLegendView.tsx';
import { NameListView } from './NameListView.tsx';
import { rampColours } from './ramp.ts';

/** Areas as they lie, or as tiles, in the colours of their classes; beside them what the colours mean. */
export function MapChart(props: DrawingProps<MapSpec>) {
  const { spec, width, height, theme, variant, picked = null } = props;
  const onPick = useSteadyPick(props.onPick);
  const sizes = drawingSizes[variant];
  const { legend, layout, labels, list } = useMemo(
    () => layMapChart(spec, { width, height, sizes }),
    [spec, width, height, sizes],
  );
  const { frame } = legend;
  const towards = useMemo(
    () =>
      layout.places.map((place) =>
        Object.fromEntries(
          Object.entries(nearestPlaces(place, layout.places)).map(([key, { area }]) => [
            key,
            markId(area.mark),
          ]),
        ),
      ),
    [layout],
  );
  const hatch = useHatch(theme.hatch);
  const dots = useDots(theme.hatch);
  const looks = {
    ramp: rampColours(spec.legend.classes.length, theme, isAlike(spec)),
    hatch: hatch.fill,
    dots: dots.fill,
  };
  const clip = `map-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const entry = entryMark(
    spec.areas.map(({ mark }) => mark),
    picked,
  );
  const isChosen = (area: MapSpec['areas'][number]) => area.chosen || isMark(picked, area.mark);
  // "Alm" in a tile is enough among many, not for the one that is looked for.
  const named = new Set(labels.filter(isWhollyNamed).map(({ place }) => place));
  const isNamelessChosen = (place: MapPlace) => isChosen(place.area) && !named.has(place);
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={frame}
      theme={theme}
      x={{ domain: [0, 1] }}
      y={{ domain: [0, 1] }}
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      {hatch.definition}
      {dots.definition}
      <clipPath id={clip}>
        <rect {...rectOf(layout.mapFrame)} />
      </clipPath>
      <g clipPath={`url(#${clip})`} aria-hidden pointerEvents="none">
        {layout.around.map((outline, index) => (
          <path key={index} d={outlinePath(outline)} fill="none" stroke={theme.grid} strokeWidth={1} />
        ))}
      </g>
      <MapAreas places={layout.places} looks={looks} theme={theme} sizes={sizes} isChosen={isChosen} />
      {layout.caption?.lines.map((line, index) => (
        <text
          key={line}
          x={layout.caption?.at.x}
          y={(layout.caption?.at.y ?? 0) + sizes.tick * (1 + index * lineHeight)}
          fontSize={sizes.tick}
          fill={theme.ink2}
        >
          {line}
        </text>
      ))}
      {layout.places.map(({ area, box, path }, index) => (
        <PickTarget
          key={markId(area.mark)}
          mark={area.mark}
          label={told(area)}
          box={box}
          outline={path}
          place={{ row: 0, column: index }}
          towards={towards[index] ?? {}}
          isEntry={entry !== undefined && markId(entry) === markId(area.mark)}
          isChosen={isChosen(area)}
          tooltip={told(area)}
          onPick={onPick}
        />
      ))}
      <MapLabels labels={labels} ramp={looks.ramp} theme={theme} sizes={sizes} />
      {layout.places.filter(isNamelessChosen).map((place) => (
        <ChosenName key={markId(place.area.mark)} {...{ place, width, theme, sizes }} />
      ))}
      <MapLegendView legend={legend} looks={looks} theme={theme} size={sizes.tick} />
      {list && <NameListView list={list} theme={theme} size={sizes.tick} />}
      <NoteLayer
        spec={spec}
        plot={frame}
        bounds={{ x: 0, y: 0, w: width, h: height }}
        // Rather beside the areas than on them.
        labels={layout.places.map(({ box }) => box)}
        texts={[...labels, legend, ...(list ? [list] : [])].map(({ box }) => box)}
        theme={theme}
        size={sizes.tick}
        dot={sizes.tick}
      />
    </ChartSurface>
  );
}

function told({ name, value, difference, look }: MapArea): string {
  const words = `${name}: ${describeValue(value, difference)}`;
  return look === notComparedLook ? `${words}, ${look.word}` : words;
}

function rectOf({
  x,
  y,
  w,
  h,
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}) {
  return { x, y, width: Math.max(0, w), height: Math.max(0, h) };
}

/** No area differs: of a few nothing says so, of many they were tested. */
function isAlike({ areas, legend }: MapSpec): boolean {
  if (legend.looks.some((look) => look !== notComparedLook)) return false;
  const shown = areas.filter(({ classIndex }) => classIndex !== null);
  return shown.length <= 3 || shown.some(({ difference }) => difference?.verdict === 'vergelijkbaar');
}
