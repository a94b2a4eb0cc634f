import type { ReactNode } from 'react';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import { announce } from '../../ui/announce.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ColumnsEditor } from './ColumnsEditor.tsx';
import { IndicatorsEditor } from './IndicatorsEditor.tsx';
import { RoleEditor } from './RoleEditor.tsx';
import { WeightEditor } from './WeightEditor.tsx';
import { reviseMapping } from './import-session.ts';
import { nameOfRole } from './mapping-rows.ts';
import type { MappingRowId } from './mapping-rows.ts';

/** The editor that belongs to a line of the mapping. */
export function MappingEditor(props: {
  readonly proposal: ImportProposal;
  readonly editing: MappingRowId | null;
  readonly onClose: () => void;
}) {
  const { proposal, editing, onClose } = props;
  const apply = (change: ImportMapping) => {
    onClose();
    void reviseMapping(change).then((accepted) => {
      if (accepted) announce(dataTexts.import.edit.applied);
    });
  };
  // One dialog that stays mounted: only then does the focus return to the button that opened it.
  const dialog = editing && editorFor(editing, { proposal, onApply: apply, onCancel: onClose });
  return (
    <Dialog open={dialog !== null} title={dialog?.title ?? ''} onClose={onClose} size={dialog?.size ?? 560}>
      {dialog?.editor}
    </Dialog>
  );
}

function editorFor(
  row: MappingRowId,
  props: EditorProps,
): { title: string; size?: number; editor: ReactNode } {
  const { edit } = dataTexts.import;
  switch (row) {
    case 'weight':
      return { title: edit.weightTitle, editor: <WeightEditor {...props} /> };
    case 'indicators':
      return { title: edit.indicatorsTitle, size: 720, editor: <IndicatorsEditor {...props} /> };
    case 'missing':
    case 'others':
      return { title: edit.columnsTitle, size: 960, editor: <ColumnsEditor {...props} /> };
    default:
      return {
        title: edit.title(nameOfRole(props.proposal, row)),
        editor: <RoleEditor {...props} role={row} />,
      };
  }
}

export interface EditorProps {
  readonly proposal: ImportProposal;
  readonly onApply: (change: ImportMapping) => void;
  readonly onCancel: () => void;
}
