import { useParams, useSearch } from 'wouter';
import { AudiencePage } from './AudiencePage.tsx';
import { PresenterPage } from './PresenterPage.tsx';

/** The slides for the room, or the window of the speaker, as the address says. */
export function PresentPage() {
  const { id = '', view = '1' } = useParams<{ readonly id?: string; readonly view?: string }>();
  const search = useSearch();
  if (view !== 'spreker') return <AudiencePage key={id} storyId={id} page={pageOf(view)} />;
  const parts = new URLSearchParams(search);
  const opensRoom = parts.get('met') === 'zaal';
  return <PresenterPage key={id} storyId={id} page={pageOf(parts.get('dia') ?? '1')} opensRoom={opensRoom} />;
}

/** Addresses count from 1; what is no number is the first. */
function pageOf(written: string): number {
  const page = Number.parseInt(written, 10);
  return Number.isNaN(page) ? 0 : Math.max(0, page - 1);
}
