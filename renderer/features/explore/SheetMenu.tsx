import { Menu } from '@mantine/core';
import {
  IconFileSpreadsheet,
  IconLink,
  IconPhoto,
  IconPhotoDown,
  IconTable,
  IconTableExport,
  IconTextSize,
} from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { useState } from 'react';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { readingTexts } from '../../../shared/language/reading-aids.ts';
import { useDialogs } from '../../api/app-state.ts';
import { DotsMenu } from '../../ui/DotsMenu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PictureDialog } from './PictureDialog.tsx';
import {
  copyFiguresInWords,
  copyPicture,
  copyTable,
  copyWords,
  downloadTable,
  type Taken,
} from './take-along.ts';
import styles from './SheetMenu.module.css';

/** "…": everything that takes the chart on the sheet along. */
export function SheetMenu({ taken }: { readonly taken: Taken }) {
  const [isChoosing, setChoosing] = useState(false);
  const { spec } = taken;
  const { copied } = readingTexts;
  // The app itself has no address to paste a question in.
  const hasAddress = !useDialogs();
  return (
    <>
      <DotsMenu label={readingTexts.menu} className={styles.dropdown}>
        <Menu.Label className={styles.label}>{readingTexts.copy}</Menu.Label>
        <Way icon={IconPhoto} label={readingTexts.copyPicture} onChoose={() => void copyPicture(taken)} />
        <Way
          icon={IconTable}
          label={readingTexts.copyTable}
          onChoose={() => void copyTable(tableRows(spec), taken)}
        />
        <Way
          icon={IconTextSize}
          label={readingTexts.copySentence}
          onChoose={() => void copyFiguresInWords(spec.altText, taken)}
        />
        {hasAddress && (
          <Way
            icon={IconLink}
            label={readingTexts.copyAddress}
            onChoose={() => void copyWords(location.href, copied.address)}
          />
        )}
        <Menu.Label className={styles.label}>{readingTexts.download}</Menu.Label>
        <Way icon={IconPhotoDown} label={readingTexts.downloadPicture} onChoose={() => setChoosing(true)} />
        <Way
          icon={IconTableExport}
          label={readingTexts.downloadCsv}
          onChoose={() => void downloadTable(taken, 'csv')}
        />
        <Way
          icon={IconFileSpreadsheet}
          label={readingTexts.downloadXlsx}
          onChoose={() => void downloadTable(taken, 'xlsx')}
        />
      </DotsMenu>
      {isChoosing && <PictureDialog taken={taken} onClose={() => setChoosing(false)} />}
    </>
  );
}

function Way(props: { readonly icon: TablerIcon; readonly label: string; readonly onChoose: () => void }) {
  return (
    <Menu.Item className={styles.item} leftSection={<Icon of={props.icon} />} onClick={props.onChoose}>
      {props.label}
    </Menu.Item>
  );
}
