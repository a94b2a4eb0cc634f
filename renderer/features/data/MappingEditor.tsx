import { dataTexts } from '../../../shared/language/nl/data.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import { announce } from '../../ui/announce.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ColumnsEditor } from './ColumnsEditor.tsx';
import { IndicatorsEditor } from './IndicatorsEditor.tsx';
import { RoleEditor } from './RoleEditor.tsx';
import { WeightEditor } from './WeightEditor.tsx';
import { reviseMapping } from './import-session.ts';
import type { MappingRowId } from './mapping-rows.ts';

/** The editor that belongs to a line of the mapping. */
export function MappingEditor(props: {
  readonly proposal: ImportProposal;
  readonly editing: MappingRowId | null;
  readonly onClose: () => void;
}) {
  const { proposal, editing, onClose } = props;
  const texts = dataTexts.import;
  const apply = (change: ImportMapping) => {
    onClose();
    void reviseMapping(change).then((accepted) => {
      if (accepted) announce(texts.edit.applied);
    });
  };
  const shared = { proposal, onApply: apply, onCancel: onClose };
  switch (editing) {
    case null:
      return null;
    case 'weight':
      return (
        <Dialog open title={texts.edit.weightTitle} onClose={onClose}>
          <WeightEditor {...shared} />
        </Dialog>
      );
    case 'indicators':
      return (
        <Dialog open title={texts.edit.indicatorsTitle} onClose={onClose} size={720}>
          <IndicatorsEditor {...shared} />
        </Dialog>
      );
    case 'missing':
    case 'others':
      return (
        <Dialog open title={texts.edit.columnsTitle} onClose={onClose} size={960}>
          <ColumnsEditor {...shared} />
        </Dialog>
      );
    default:
      return (
        <Dialog open title={texts.edit.title(texts.mapping.roles[editing])} onClose={onClose}>
          <RoleEditor {...shared} role={editing} />
        </Dialog>
      );
  }
}

export interface EditorProps {
  readonly proposal: ImportProposal;
  readonly onApply: (change: ImportMapping) => void;
  readonly onCancel: () => void;
}
