import { useAnnouncement } from './announce.ts';

/** Reads aloud what `announce` says. Stands once, in the shell, so that it is there before the words are. */
export function LiveRegion() {
  const { text, told, count } = useAnnouncement();
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      <span key={count}>
        {text}
        {told !== '' && <span lang="nl"> {told}</span>}
      </span>
    </div>
  );
}
