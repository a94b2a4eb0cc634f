import { config } from 'zod';

// The page's CSP forbids eval; zod would try it once per start and the browser would report a breach.
// Imported before anything that makes a schema.
config({ jitless: true });
