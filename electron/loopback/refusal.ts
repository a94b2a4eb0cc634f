export interface RequestFacts {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  /** "http://127.0.0.1:43211". */
  readonly expectedOrigin: string;
}

/** Status to refuse a request with before anything else is looked at, or null to go on. */
export function refusal(facts: RequestFacts): 403 | 405 | null {
  // A page elsewhere that resolves its own name to 127.0.0.1 still sends its own name as Host.
  if (`http://${facts.host ?? ''}` !== facts.expectedOrigin) return 403;
  if (facts.origin !== undefined && facts.origin !== facts.expectedOrigin) return 403;
  if (facts.method === 'POST') {
    if (facts.origin === undefined) return 403;
    if (facts.fetchSite !== undefined && facts.fetchSite !== 'same-origin') return 403;
    return null;
  }
  if (facts.method !== 'GET') return 405;
  return null;
}
