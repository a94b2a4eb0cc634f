import type { AreaReference } from '../../shared/model/chart-request.ts';
import type { AnnotatedChart, Slide } from '../../shared/model/story.ts';

/** Slides of a short report of one school: a title, a large figure, and bars by gender beside its municipality. */
export function reportSlides(
  area: AreaReference,
  municipality: string,
  interpretation = '',
): readonly Slide[] {
  const asked = {
    indicator: 'EBGLK3S1',
    wave: 2025,
    area,
    reference: { level: 'municipality', code: municipality },
  } as const;
  const chart = (id: string, request: AnnotatedChart['request']): AnnotatedChart => ({
    ...{ id, request, headline: '', interpretation: '', annotations: [], chosen: null },
  });
  return [
    { kind: 'title', id: 'titel', headline: 'Hoe gaat het?', subtitle: 'Meting 2025', speakerNotes: '' },
    {
      ...{ kind: 'chart', id: 'getal', section: 'Geluk', speakerNotes: '' },
      chart: chart('getal', { kind: 'number', ...asked }),
    },
    {
      ...{ kind: 'chart', id: 'balken', section: 'Wie', speakerNotes: '' },
      chart: { ...chart('balken', { kind: 'bars', ...asked, by: 'gender' }), interpretation },
    },
  ];
}
