import { beforeAll, describe, expect, it } from 'vitest';
import { dutchWordsIn } from '../../support/english-words.ts';
import { ownSamples, plainSamples } from '../../support/wording-samples.ts';
import { bilingualSubjects, listWordings, subjectsOf, type Wording } from '../../support/wordings.ts';

/** Words that are English too, and names. */
const sameInBoth = new Set(
  (
    'Welbevinden in Beeld|Start|Nederlands|English|Monitor|–|UTF-8|Windows-1252|School|Stratum|Gender|Indicator|' +
    'Score|Percentage|Percentages|Interval|Wilson|logit|Korn-Graubard|Rao-Scott F|p|Strata|school|Privacy|Trend|' +
    'Top|Details|PowerPoint|PDF|PNG|SVG|CSV|Excel|Download|Open|OKO|61 %|61%|Logo|Calibri|Arial|Verdana|' +
    'Source Sans 3|Code|BRIN|Flevoland|Bonferroni|Stop|Laser|Stress in Lindewaard|norm|Ctrl K|code'
  ).split('|'),
);
/** Only what they are given, with signs between. */
const withoutWords = (
  'app.documentTitle data.import.counts.minus explore-start.questions.inArea explore.by explore.byGroups ' +
  'explore.earlierPoint export.detail export.downloadFile export.openFile ' +
  'handout.doneWhere importing.evidence.labels present.live.allIn result.areas stand-out-panel.count start.current.span story.slideName'
).split(' ');
/** Not for pages: charts, slides, exports, what is stored with figures, and the command line are Dutch always. */
const told = [
  'account-slide agenda-items batch-words chart-distribution chart-dumbbell chart-funnel chart-gap-waves chart-gaps chart-map chart-matrix',
  'chart-multiples chart-notes chart-number chart-profile chart-ranking chart-top chart-trend charts cli-house-style cli-settings cli combined-groups dataset-words',
  'difference-rule differences extremes few-schools figure-unit funnel gap html-page living-sentences mark-tip meaning-slide new-slide one-verdict p-value reading request-slide response slide-pictures slide-tables slide-words slides',
  'stand-out story-account template-words tenths trend verdicts verify workbook',
].flatMap((line) => line.split(' '));

let wordings: readonly Wording[];
beforeAll(async () => {
  wordings = await listWordings();
});

describe('the English of the pages', () => {
  it('is there for every subject that is not told', () => {
    expect(subjectsOf('nl').filter((subject) => !bilingualSubjects().includes(subject))).toEqual(told);
    const chosen = subjectsOf('.');
    expect(bilingualSubjects().filter((subject) => !chosen.includes(subject))).toEqual([]);
  });

  it('has every text that Dutch has, of the same kind', () => {
    const other = wordings.filter(({ nl, en }) => typeof nl !== typeof en);
    expect(other.map(({ name }) => name)).toEqual([]);
    expect(wordings.length).toBeGreaterThan(1500);
  });

  it('says nothing in Dutch', () => {
    const strings = wordings.flatMap(({ name, nl, en }) =>
      typeof nl === 'string' && typeof en === 'string' ? [{ name, nl, en }] : [],
    );
    expect(strings.filter(({ nl, en }) => nl === en && !sameInBoth.has(nl.replace('\u00a0', ' ')))).toEqual(
      [],
    );
    expect(strings.filter(({ en }) => dutchWordsIn(en).length > 0)).toEqual([]);
  });

  it('says nothing in Dutch in texts with numbers and names in them, and nothing of what is not there', () => {
    const made = wordings
      .filter(({ nl }) => typeof nl === 'function')
      .map((wording) => ({ name: wording.name, said: sampleText(wording) }));
    const namesOf = (which: (said: readonly Said[]) => boolean) =>
      made.filter(({ said }) => which(said)).map(({ name }) => name);
    expect(made.flatMap(({ said }) => said.filter(({ en }) => dutchWordsIn(en).length > 0))).toEqual([]);
    expect(namesOf((said) => said.length === 0)).toEqual([]);
    expect(namesOf((said) => said.every(({ nl, en }) => nl === en))).toEqual(withoutWords);
  });
});

interface Said {
  readonly nl: string;
  readonly en: string;
}

/** The text in both languages, for every set of arguments that Dutch can make a text of. */
function sampleText({ name, nl, en }: Wording): Said[] {
  if (typeof nl !== 'function' || typeof en !== 'function') return [];
  const own = ownSamples[name];
  return (own ?? setsOf(nl.length)).flatMap((given) => {
    const [dutch, english] = [textOf(nl, given), textOf(en, given)];
    if (own !== undefined) expect([name, dutch !== null, english !== null]).toEqual([name, true, true]);
    return dutch === null || english === null ? [] : [{ nl: dutch, en: english }];
  });
}

function setsOf(size: number): readonly (readonly unknown[])[] {
  if (size === 0) return [[]];
  return setsOf(size - 1).flatMap((given) => plainSamples.map((sample) => [...given, sample]));
}

/** null where these arguments are of another kind than the text wants. */
function textOf(write: object, given: readonly unknown[]): string | null {
  try {
    const written: unknown = Reflect.apply(write as () => unknown, undefined, given);
    const text = typeof written === 'string' ? written : JSON.stringify(written);
    return /undefined|NaN|\[object|null/.test(text) ? null : text;
  } catch {
    return null;
  }
}
