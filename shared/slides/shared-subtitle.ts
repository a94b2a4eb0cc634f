const separator = ' · ';

/** Where the first chart leads the others: its subtitle is that of the slide, and they add what differs. */
export function leadingSubtitle(subtitles: readonly string[]): ReturnType<typeof sharedSubtitle> {
  const [common = ''] = subtitles;
  const said = common.split(separator);
  const [place = ''] = said.at(-1)?.split(', ') ?? [];
  const isNews = (part: string) => !said.includes(part);
  // The place is that of the slide: only the years are news.
  const short = (part: string) => (part.startsWith(`${place}, `) ? part.slice(place.length + 2) : part);
  return {
    common,
    own: subtitles.map((subtitle) => subtitle.split(separator).filter(isNews).map(short).join(separator)),
  };
}

/** What all subtitles end with is said once, on the slide; what each has of its own stands above its chart. */
export function sharedSubtitle(subtitles: readonly string[]): {
  readonly common: string;
  readonly own: readonly string[];
} {
  const split = subtitles.map((subtitle) => subtitle.split(separator));
  const [first = []] = split;
  let shared = 0;
  while (
    shared < first.length &&
    split.every((parts) => parts.length > shared && parts.at(-1 - shared) === first.at(-1 - shared))
  )
    shared++;
  return {
    common: first.slice(first.length - shared).join(separator),
    own: split.map((parts) => parts.slice(0, parts.length - shared).join(separator)),
  };
}
