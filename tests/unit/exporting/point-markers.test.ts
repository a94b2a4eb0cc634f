import { expect, test } from 'vitest';
import { markedPoint, markerXml, type Marker } from '../../../electron/exporting/pptx/chart/marker-xml.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { chartStates } from '../../charts/states.ts';
import { parse, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

const dot: Marker = { shape: 'circle', size: 11, look: '<a:noFill/>' };

test.each([
  ['of the same form and size: a point smaller', dot, '10'],
  ['as large once it is in whole points: a point smaller', { ...dot, size: 11.4 }, '10'],
  ['larger: as it is', { ...dot, size: 15 }, '15'],
  ['of another form: as it is', { ...dot, shape: 'square' }, '11'],
] as const)('makes a point that differs only in colour seen in LibreOffice too: %s', (_, own, size) => {
  expect(markedPoint(0, own, dot)).toContain(`<c:size val="${size}"/>`);
});

test('keeps the two points that PowerPoint needs, and the size of a point where its series has no mark', () => {
  expect(markedPoint(0, { ...dot, size: 1 }, { ...dot, size: 2 })).toContain('<c:size val="2"/>');
  expect(markedPoint(0, dot, null)).toContain('<c:size val="11"/>');
  expect(markerXml(null)).toBe('<c:marker><c:symbol val="none"/></c:marker>');
});

test('in every chart a point with a look of its own differs from its series in more than colour', async () => {
  const specs = Object.values(chartStates()).filter(
    ({ kind, notes }) => kind === 'gaps' || notes.some(({ shape }) => shape.kind === 'emphasis'),
  );
  const files = await unpack(await writePptx(documentOf(specs), drawChart));
  const points = [...files]
    .filter(([path]) => /^ppt\/charts\/[^/]+\.xml$/.test(path))
    .flatMap(([, xml]) => [...parse(xml).getElementsByTagName('c:ser')])
    .flatMap((series) => {
      const [ofSeries, ...ofPoints] = [...series.getElementsByTagName('c:marker')].map((marker) =>
        ['c:symbol', 'c:size']
          .map((part) => marker.getElementsByTagName(part)[0]?.getAttribute('val'))
          .join(' '),
      );
      return ofPoints.map((ofPoint) => ({ ofSeries, ofPoint }));
    });
  expect(points.length).toBeGreaterThan(3);
  expect(points.filter(({ ofSeries, ofPoint }) => ofSeries === ofPoint)).toEqual([]);
});
