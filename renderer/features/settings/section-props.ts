import type { OpenSettings } from './use-settings.ts';

/** What every part of the settings gets. */
export type SectionProps = Pick<OpenSettings, 'settings' | 'change'>;
