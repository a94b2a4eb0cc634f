import { bilingual } from './bilingual.ts';
import * as en from './en/note-canvas.ts';
import * as nl from './nl/note-canvas.ts';

export const noteCanvasTexts = bilingual(nl.noteCanvasTexts, en.noteCanvasTexts);
