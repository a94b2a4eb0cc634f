import { bilingual } from './bilingual.ts';
import * as en from './en/profile-panel.ts';
import * as nl from './nl/profile-panel.ts';

export const profilePanelTexts = bilingual(nl.profilePanelTexts, en.profilePanelTexts);
