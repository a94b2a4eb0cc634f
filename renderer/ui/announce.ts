import { create } from 'zustand';

/** The last thing to read aloud; the count makes the same words news again. */
export const useAnnouncement = create<{
  readonly text: string;
  readonly told: string;
  readonly count: number;
}>(() => ({ text: '', told: '', count: 0 }));

/** Says something to screen readers without moving the focus: "Notitie bewaard." `told` follows it, in Dutch always. */
export function announce(text: string, told = ''): void {
  useAnnouncement.setState((before) => ({ text, told, count: before.count + 1 }));
}
