import { profileTexts } from '../../language/nl/chart-profile.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ProfileScale } from './profile-spec.ts';

/** "Verschil met de rest van de regio in procentpunten, gunstig is naar rechts · klas 2 en 4 · Oosterveen, 2025". */
export function profileSubtitle(
  indicators: readonly Indicator[],
  scale: ProfileScale,
  where: string,
): string {
  const { subtitle } = profileTexts;
  const populations = [...new Set(indicators.map(({ population }) => population))];
  const ofPupils = populations.every((population) => population.startsWith('leerlingen'));
  const measure =
    scale.kind === 'difference'
      ? subtitle.difference(scale.against)
      : ofPupils
        ? subtitle.percent
        : subtitle.percentOfPeople;
  // Of indicators about several groups no one group can be named.
  const who = populations.length === 1 ? populations.map((each) => each.replace(/^leerlingen van /, '')) : [];
  return [measure, ...who, where].join(' · ');
}
