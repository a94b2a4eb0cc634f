import { standOutPanelTexts } from '../../../../shared/language/stand-out-panel.ts';
import { levels, type Area } from '../../../../shared/model/area.ts';
import type { AreaReference } from '../../../../shared/model/chart-request.ts';
import { OptionList } from '../../../ui/OptionList.tsx';
import { levelSections } from '../area-options.ts';
import { areaId, findArea } from '../area-tree.ts';

/** One area of all there are; the country is nothing to stand out from. */
export function AreaChoice(props: {
  readonly areas: readonly Area[];
  readonly area: AreaReference | null;
  readonly onChoose: (area: AreaReference) => void;
}) {
  const { areas, area, onChoose } = props;
  const current = findArea(areas, area);
  return (
    <OptionList
      label={standOutPanelTexts.chooseArea}
      search={standOutPanelTexts.searchArea}
      sections={levelSections(
        { areas },
        levels.filter((level) => level !== 'country'),
        (each) => each === current,
      )}
      onChoose={(id) => {
        const chosen = areas.find((each) => areaId(each) === id);
        if (chosen) onChoose({ level: chosen.level, code: chosen.code });
      }}
    />
  );
}
