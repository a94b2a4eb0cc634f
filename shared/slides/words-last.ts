import type { SlideBlock } from '../model/story.ts';

/** Words in place of a chart go last: the widest part is for one that is drawn. */
export function wordsLast(
  blocks: readonly SlideBlock[],
  isInstead: (block: SlideBlock) => boolean,
): readonly SlideBlock[] {
  return [...blocks.filter((block) => !isInstead(block)), ...blocks.filter(isInstead)];
}
