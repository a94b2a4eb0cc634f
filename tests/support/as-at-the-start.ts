import { writePercentsIn } from '../../shared/base/percent-style.ts';
import { speak } from '../../shared/language/current.ts';

// Before every test file that shares its process with others: what one of them chose is not the next one's.
speak('nl');
writePercentsIn('spaced');
