import { levels } from '../../shared/model/area.ts';
import { correctionSchema } from '../../shared/model/comparison.ts';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { fail, type Arguments } from './arguments.ts';

/** What every question has in common: --indicator, --level, --by, --psu and --correction; all but the first two may be left out. */
export function readQuestion(args: Arguments) {
  const level = args.choice('level', levels) ?? fail(cliTexts.missingOption('level'));
  const by = args.text('by');
  const psu = args.choice('psu', ['school', 'respondent']);
  const correction = args.choice('correction', correctionSchema.options);
  return {
    level,
    asked: {
      indicators: readIndicators(args.need('indicator')),
      ...(by === undefined ? {} : { by }),
      ...(psu === undefined ? {} : { psu }),
      ...(correction === undefined ? {} : { correction }),
    },
  };
}

/** Of a trend or a gap: percentages, or means of scores. */
export function readMeasure(args: Arguments): { measure?: 'percent' | 'mean' } {
  const measure = args.choice('measure', ['percent', 'mean']);
  return measure === undefined ? {} : { measure };
}

/** 'all', or codes with commas between. */
export function readIndicators(text: string): 'all' | string[] {
  if (text === 'all') return text;
  const codes = text.split(',').flatMap((code) => code.trim() || []);
  return codes.length > 0 ? codes : fail(cliTexts.missingOption('indicator'));
}
