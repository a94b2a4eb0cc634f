import type { TablerIcon } from '@tabler/icons-react';

/** A drawn sign beside words: never the only carrier of meaning, so hidden from screen readers. */
export function Icon(props: {
  readonly of: TablerIcon;
  readonly size?: number;
  readonly className?: string | undefined;
}) {
  const Drawn = props.of;
  return (
    <Drawn size={props.size ?? 18} stroke={1.75} aria-hidden focusable={false} className={props.className} />
  );
}
