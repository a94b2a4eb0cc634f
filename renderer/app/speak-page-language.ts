import { speak } from '../../shared/language/current.ts';
import { languageSchema } from '../../shared/model/preferences.ts';

// Imported before any module with words: the host wrote the language into the page it served.
speak(languageSchema.catch('nl').parse(document.documentElement.lang));
