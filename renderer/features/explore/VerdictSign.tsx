import type { VerdictLook } from '../../../shared/charts/verdict-look.ts';
import { Marker } from '../../../shared/drawing/Marker.tsx';
import styles from './VerdictSign.module.css';

/** The sign of a verdict, beside its word or where its colour alone would say it. */
export function VerdictSign({ look: { shape, isOpen, tone } }: { readonly look: VerdictLook }) {
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} className={styles.sign} data-tone={tone} aria-hidden>
      <Marker
        shape={shape}
        x={8}
        y={8}
        size={isOpen ? 9 : 11}
        fill={isOpen ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={isOpen ? 2 : 0}
      />
    </svg>
  );
}
