import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readView, withView, type SheetView } from './address-view.ts';

/** Chart or table, and the order of the table: kept in the address. */
export function useSheetView(): readonly [SheetView, (change: Partial<SheetView>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => readView(search), [search]);
  const change = (part: Partial<SheetView>) => {
    // Going back leads to the other view; not through each order on the way.
    const replace = part.show === undefined;
    navigate(`/verkennen?${withView(search, { ...view, ...part })}`, { replace });
  };
  return [view, change];
}
