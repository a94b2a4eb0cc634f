import { create } from 'zustand';

/** Something that was done, or could not be, to read in the corner of the page. */
export interface Notice {
  readonly text: string;
  readonly isTrouble?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const useNotice = create<{ readonly notice: Notice | null; readonly count: number }>(() => ({
  notice: null,
  count: 0,
}));

/** Takes the place of the notice before it. */
export function notify(notice: Notice): void {
  useNotice.setState((before) => ({ notice, count: before.count + 1 }));
}

export function dismissNotice(): void {
  useNotice.setState({ notice: null });
}
