import { create } from 'zustand';

/** The last thing to read aloud; the count makes the same words news again. */
export const useAnnouncement = create<{ readonly text: string; readonly count: number }>(() => ({
  text: '',
  count: 0,
}));

/** Says something to screen readers without moving the focus: "Notitie bewaard." */
export function announce(text: string): void {
  useAnnouncement.setState((before) => ({ text, count: before.count + 1 }));
}
