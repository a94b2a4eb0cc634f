import type { Story } from '../../../shared/model/story.ts';

/** Steps back and forward through a story, for as long as it is open. */
export interface StoryHistory {
  readonly past: readonly Story[];
  readonly present: Story;
  readonly future: readonly Story[];
  /** What the last change was about; typing on in one field is one step. */
  readonly about: string | null;
}

const mostSteps = 100;

export function startHistory(present: Story): StoryHistory {
  return { past: [], present, future: [], about: null };
}

/** `about` names the field that is typed in; null makes a step of its own. */
export function addStep(history: StoryHistory, next: Story, about: string | null): StoryHistory {
  const goesOn = about !== null && about === history.about;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: next, future: [], about };
}

export function stepBack(history: StoryHistory): StoryHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    about: null,
  };
}

export function stepForward(history: StoryHistory): StoryHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future, about: null };
}
