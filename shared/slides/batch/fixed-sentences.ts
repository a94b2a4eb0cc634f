import { batchWords } from '../../language/nl/batch-words.ts';
import { templateWords } from '../../language/nl/template-words.ts';
import type { Area } from '../../model/area.ts';
import type { Slide } from '../../model/story.ts';

/** In place of a slide that has nothing to show; a template writes the same. */
export function nothingToShowAt({ level, name }: Pick<Area, 'level' | 'name'>): string {
  return templateWords.nothingToShow(templateWords.at(level, name));
}

/** Whether a slide says in a fixed sentence that figures are hidden, of the whole slide or of a part of it. */
export function saysHidden(slide: Slide, area: Pick<Area, 'level' | 'name'>): boolean {
  if (slide.kind === 'text') return slide.text === nothingToShowAt(area);
  return (
    slide.kind === 'charts' &&
    slide.blocks.some(
      (block) => block.kind === 'text' && (block.text === batchWords.hiddenPart || tellsNoGroups(block.text)),
    )
  );
}

/** Bars may be of another place than the report. */
function tellsNoGroups(text: string): boolean {
  const [before = '', after = ''] = templateWords.groupsNotShown('|').split('|');
  return text.startsWith(before) && text.endsWith(after);
}
