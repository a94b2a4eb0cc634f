import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/result.ts';
import { writeList } from './writing.ts';

export const resultTexts = {
  figures: (count) => (count === 1 ? '1 figure' : `${writeWhole(count)} figures`),
  areas: (count, name) => `${writeWhole(count)} ${name}`,
  hidden: (count) => `${writeWhole(count)} not shown`,
  verdicts: {
    gunstiger: 'more favourable',
    ongunstiger: 'less favourable',
    'mogelijk aandachtspunt': 'possibly a point of attention',
    hoger: 'higher',
    lager: 'lower',
    vergelijkbaar: 'comparable',
  },
  noFigures: 'no figures',
  result: (kind, what, parts) => `${kind}: ${what}${parts.length === 0 ? '' : `, ${writeList(parts)}`}.`,
} as const satisfies Wording<typeof dutch.resultTexts>;
