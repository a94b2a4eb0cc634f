import { verdictTexts } from '../../language/nl/verdicts.ts';
import type { AgainstPart, Side } from './footer-part.ts';

/** "Oordeel: tegenover de rest van Lindewaard"; of several charts each side once. */
export function writeAgainst({ sides }: AgainstPart, isShort: boolean): readonly string[] {
  const told = isShort ? inShort(sides) : sides.map(sideText);
  const lead = `${verdictTexts.lead}${[...new Set(told)].join('; ')}`;
  const isWidened = !isShort && sides.some(({ widened }) => widened !== null);
  return [lead, ...(isWidened ? [verdictTexts.widened] : [])];
}

function sideText({ other, isPerGroup, isNotBetweenGroups, theirs, isAsIfApart }: Side): string {
  return [
    isPerGroup ? verdictTexts.sameGroup(other.place) : verdictTexts.against(other.name),
    theirs,
    isNotBetweenGroups ? verdictTexts.groupsNotCompared : '',
    isAsIfApart ? verdictTexts.asIfApart : '',
  ].join('');
}

/** What is said of areas goes for their groups too; how much the others have stands in the notes. */
function inShort(sides: readonly Side[]): readonly string[] {
  // "Van de eigen gemeente of, waar dat te veel zegt, van de regio" says it of those of the region too.
  const mixed = sides.find(({ widened }) => widened === 'some');
  const asTold = sides.map((side) => ({
    ...side,
    theirs: '',
    other: side.widened === 'all' && mixed !== undefined ? mixed.other : side.other,
  }));
  const ofAreas = asTold.filter(({ isPerGroup }) => !isPerGroup);
  const ofGroups = asTold.filter(({ isPerGroup }) => isPerGroup);
  const isJoined = ofGroups.some(({ isNotBetweenGroups }) => !isNotBetweenGroups);
  const groups = ofGroups.map((side) => {
    const isNamed = ofAreas.some(({ other }) => other.name === side.other.name);
    return sideText({
      ...side,
      other: isNamed ? { ...side.other, place: verdictTexts.there } : side.other,
      isNotBetweenGroups: side.isNotBetweenGroups && !isJoined,
    });
  });
  // "Daar" is what was named last.
  const isOfGroups = (side: Side) => ofGroups.some(({ other }) => other.name === side.other.name);
  const inOrder = [...ofAreas.filter((side) => !isOfGroups(side)), ...ofAreas.filter(isOfGroups)];
  return [...inOrder.map(sideText), ...groups];
}
