import type { BatchSkip, OwnWords, ReportOutcome } from '../../model/batch.ts';

/** What stands in reports that were made for many areas, and in the overview beside them. Always Dutch: it is told. */
export const batchWords = {
  /** Headline of a slide without figures that has no other. */
  hiddenSlide: 'Geen cijfers om te laten zien',
  /** In the place of one part of a slide. */
  hiddenPart: 'Hierover zijn geen cijfers die we kunnen laten zien.',
  skipped: (skip: BatchSkip): string => {
    switch (skip.why) {
      case 'gone':
        return 'Staat niet in deze werkmap.';
      case 'nothing':
        return 'Hier zijn geen cijfers van.';
      case 'hidden':
        return skip.reason;
    }
  },
  overview: {
    fileName: (title: string) => `Overzicht ${title}`,
    heads: {
      name: 'Naam',
      code: 'Code',
      outcome: 'Uitkomst',
      reason: 'Reden',
      slides: 'Dia’s',
      sentences: 'Met vaste zin',
      dropped: 'Weggelaten dia’s',
      files: 'Bestanden',
    },
    outcomes: {
      made: 'gemaakt',
      kept: 'was er al',
      skipped: 'overgeslagen',
      failed: 'niet gelukt',
      'not-begun': 'nog niet gemaakt',
    } satisfies Record<ReportOutcome['outcome'], string>,
    words: {
      head: 'Woorden uit het verhaal die bij één gebied horen',
      title: 'Titel',
      slide: (number: number) => `Dia ${number}`,
      parts: {
        title: 'titel',
        headline: 'kop',
        subtitle: 'ondertitel',
        heading: 'kopje',
        text: 'tekst',
        interpretation: 'duiding',
        words: 'toelichting',
        note: 'notitie',
        request: 'vraag',
        counts: 'tellingen',
        speakerNotes: 'sprekersnotitie',
      } satisfies Record<OwnWords['part'], string>,
      why: {
        number: 'weggelaten: er staat een getal in',
        name: 'weggelaten: er staat een naam in',
        finding: 'weggelaten: dit is gevonden of gezegd in één gebied',
        renamed: 'overgenomen met de naam van elk gebied',
        hidden: 'weggelaten waar de cijfers verborgen zijn',
      } satisfies Record<OwnWords['why'], string>,
    },
  },
} as const;
