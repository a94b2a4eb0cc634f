import { ImportPage } from '../features/data/ImportPage.tsx';

/** Reading in a file. */
export function ImportRoute() {
  return <ImportPage />;
}
