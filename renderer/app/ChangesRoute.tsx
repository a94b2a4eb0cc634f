import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { ChangesPage } from '../features/data/ChangesPage.tsx';

/** What a delivery changed; leads back to the list of waves. */
export function ChangesRoute({ deliveryId }: { readonly deliveryId: string }) {
  const [, navigate] = useLocation();
  const leave = useCallback(() => navigate('/gegevens'), [navigate]);
  return <ChangesPage deliveryId={Number(deliveryId)} onLeave={leave} />;
}
