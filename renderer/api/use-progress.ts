import { useEffect, useState } from 'react';
import type { Progress } from '../../shared/contract/door.ts';
import { door } from './door.ts';

/** How far an operation is that was started elsewhere; null until the host says so. */
export function useProgress(operationId: string): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () =>
      door.onProgress((each) => {
        if (each.operationId === operationId) setProgress(each);
      }),
    [operationId],
  );
  return progress?.operationId === operationId ? progress : null;
}
