import { batchTexts } from '../../../shared/language/batch.ts';
import type { Area, Level } from '../../../shared/model/area.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { OptionList } from '../../ui/OptionList.tsx';

/** Areas of one level by name or code. */
export function ChooseAreas(props: {
  /** null: nothing is being chosen. */
  readonly level: Level | null;
  readonly areas: readonly Area[];
  readonly only: readonly string[];
  readonly onOnly: (level: Level, codes: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { level, areas, only } = props;
  if (level === null) return null;
  const nameOf = (code: string | null) => areas.find((area) => area.code === code)?.name ?? '';
  const toggled = (code: string) =>
    only.includes(code) ? only.filter((other) => other !== code) : [...only, code];
  return (
    <Dialog
      open
      title={batchTexts.chooseAmong(level)}
      onClose={props.onClose}
      actions={
        <Button variant="primary" onClick={props.onClose}>
          {batchTexts.done}
        </Button>
      }
    >
      <OptionList
        multiple
        label={batchTexts.chooseAmong(level)}
        search={batchTexts.searchArea}
        sections={[
          {
            label: null,
            options: areas
              .filter((area) => area.level === level)
              .map(({ code, name, parent }) => ({
                id: code,
                label: name,
                detail: nameOf(parent),
                alsoFoundBy: code,
                selected: only.includes(code),
              })),
          },
        ]}
        onChoose={(code) => props.onOnly(level, toggled(code))}
      />
    </Dialog>
  );
}
