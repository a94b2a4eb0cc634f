import {
  IconArrowsVertical,
  IconBrackets,
  IconHighlight,
  IconLine,
  IconMapPin,
  IconSeparatorHorizontal,
  IconTrendingUp,
  IconTypography,
  type TablerIcon,
} from '@tabler/icons-react';
import type { AnnotationKind } from '../../../shared/model/annotation.ts';

/** One for each kind of note, in the panel and in the list. */
export const noteIcons: Readonly<Record<AnnotationKind, TablerIcon>> = {
  text: IconTypography,
  connector: IconLine,
  enclosure: IconBrackets,
  symbol: IconMapPin,
  emphasis: IconHighlight,
  difference: IconArrowsVertical,
  'trend-line': IconTrendingUp,
  level: IconSeparatorHorizontal,
};
