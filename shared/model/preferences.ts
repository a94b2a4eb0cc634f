import { z } from 'zod';

export const languages = ['nl', 'en'] as const;
export const languageSchema = z.enum(languages);
/** Of pages, controls and messages. What is told, in charts and slides, is Dutch always. */
export type Language = z.infer<typeof languageSchema>;

export const schemeSchema = z.enum(['light', 'dark', 'auto']);
/** 'auto': as the system has it. */
export type Scheme = z.infer<typeof schemeSchema>;

/** What one person likes, on this computer: it belongs to no workspace. */
export const preferencesSchema = z.object({ language: languageSchema, scheme: schemeSchema }).readonly();
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = { language: 'nl', scheme: 'auto' };
