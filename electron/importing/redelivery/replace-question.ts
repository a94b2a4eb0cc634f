import { importingTexts } from '../../../shared/language/importing.ts';
import type { ImportMapping, ImportQuestion, Redelivery } from '../../../shared/model/dataset.ts';

/** Open until it is answered in a way that may be: only the user knows whether this is the same wave once more. */
export function replaceQuestion(redelivery: Redelivery | null, { replace }: ImportMapping): ImportQuestion[] {
  if (redelivery === null) return [];
  const { waves, mayStandBeside } = redelivery;
  if (replace === true || (replace === false && mayStandBeside)) return [];
  const texts = importingTexts.replaceQuestion;
  const years = [...new Set(waves.map(({ wave }) => String(wave)))];
  const files = [...new Set(waves.map(({ fileName }) => fileName))];
  const beside = { value: 'beside', label: texts.beside, detail: texts.besideDetail, advised: false };
  return [
    {
      id: 'replace',
      title: texts.title(years, files),
      options: [
        { value: 'replace', label: texts.replace, detail: texts.replaceDetail, advised: mayStandBeside },
        ...(mayStandBeside ? [beside] : []),
      ],
      free: false,
    },
  ];
}
