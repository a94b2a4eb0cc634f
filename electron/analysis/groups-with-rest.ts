import { combinationName, namesIn } from '../../shared/model/combination.ts';
import { breakdownVariable } from './breakdowns.ts';
import { groupsOf } from './combined-groups.ts';
import type { WaveData, WaveGroups } from './wave-data.ts';

/** Groups that are figures, and after them those that add up with them and are told nowhere. */
export interface GroupsWithRest extends WaveGroups {
  /** So many are figures. */
  readonly figures: number;
  /** Of the others, those of whom nobody may work out what they answer, by place. */
  readonly secret: readonly number[];
}

/**
 * The groups of a breakdown, and after them who is in none: of gender those who are neither boy nor girl, or did not say
 * (docs/decisions/0049); of a combination those who are in a group of one of its breakdowns only. Who is in no class, and
 * so on, is taken as known (docs/decisions/0030).
 */
export function groupsWithRest(data: WaveData, name: string): GroupsWithRest | null {
  const groups = groupsOf(data, name);
  if (groups === null) return null;
  const figures = groups.codes.length;
  const names = breakdownVariable(data, name) === null ? namesIn(name) : [name];
  const hasNoRest = figures === 0 || (names.length === 1 && !names.some(hidesWhoIsInNone));
  if (hasNoRest) return { ...groups, figures, secret: [] };
  return data.remember(`with rest|${name}`, () => {
    const parts = names.flatMap((part) => {
      const found = groupsOf(data, part);
      return found === null
        ? []
        : [{ ...found, isSecret: hidesWhoIsInNone(part) && found.codes.length < fewestForAll }];
    });
    const value = addRest(groups, parts);
    return { value, bytes: value.index.length };
  });
}

/** Of one breakdown the same where who is in none is a secret; else the groups alone, and who is in none is known. */
export function groupsWithSecrets(data: WaveData, name: string): GroupsWithRest | null {
  const withRest = groupsWithRest(data, name);
  return withRest === null || withRest.secret.length > 0 ? withRest : groupsAlone(data, name);
}

/** Groups that are all figures: who is in none of them adds up with nothing. */
export function groupsAlone(data: WaveData, name: string): GroupsWithRest | null {
  const groups = groupsOf(data, name);
  return groups === null ? null : { ...groups, figures: groups.codes.length, secret: [] };
}

/** Of class and education it is no trait to be in none: nobody can see who left a code blank. */
function hidesWhoIsInNone(breakdown: string): boolean {
  return breakdown === 'gender';
}

/** With a group of its own for who is neither boy nor girl, those of unknown gender gave no answer: no trait of theirs. */
const fewestForAll = 3;

interface Part extends WaveGroups {
  /** Whether it is a secret who is in none of its groups. */
  readonly isSecret: boolean;
}

function addRest({ codes, index }: WaveGroups, parts: readonly Part[]): GroupsWithRest {
  const all = [...codes];
  const secret = new Set<number>();
  const withRest = index.slice();
  const places = new Map<string, number>();
  for (let row = 0; row < index.length; row++) {
    if (index[row] !== 0) continue;
    const isUnknown = parts.map((part) => part.index[row] === 0);
    // Of a combination only who is in a group of one of its breakdowns: the others are taken as known.
    if (parts.length > 1 && isUnknown.every(Boolean)) continue;
    const isSecret = parts.some((part, at) => part.isSecret && isUnknown[at]);
    const code = combinationName(parts.map((part) => part.codes[(part.index[row] ?? 0) - 1] ?? ''));
    const place = places.get(code) ?? all.push(code);
    places.set(code, place);
    withRest[row] = place;
    if (isSecret) secret.add(place - 1);
  }
  return { codes: all, index: withRest, figures: codes.length, secret: [...secret] };
}
