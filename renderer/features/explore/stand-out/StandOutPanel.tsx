import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { chartTexts } from '../../../../shared/language/nl/charts.ts';
import { exploreTexts } from '../../../../shared/language/explore.ts';
import { listOf, standOutPanelTexts } from '../../../../shared/language/stand-out-panel.ts';
import { stateTexts } from '../../../../shared/language/states.ts';
import type { Area } from '../../../../shared/model/area.ts';
import type { AreaReference, ChartRequest } from '../../../../shared/model/chart-request.ts';
import type { FindingKind, StandOut } from '../../../../shared/model/stand-out.ts';
import { announce } from '../../../ui/announce.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { IssueCard } from '../../../ui/IssueCard.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { findArea } from '../area-tree.ts';
import type { AskedGroups } from './asked-groups.ts';
import { countFound, countListed } from './count-found.ts';
import { AreaChoice } from './AreaChoice.tsx';
import { FindingList } from './FindingList.tsx';
import { GroupsOfAsked } from './GroupsOfAsked.tsx';
import { UnknownList } from './UnknownList.tsx';
import type { useStandOut } from './use-stand-out.ts';
import styles from './StandOutPanel.module.css';

interface Props {
  readonly areas: readonly Area[];
  readonly area: AreaReference | null;
  readonly standOut: ReturnType<typeof useStandOut>;
  /** The list to open on; null: the first with something in it. */
  readonly startWith: FindingKind | null;
  /** Groups of this one come before those of all; null: none is asked about. */
  readonly asked: AskedGroups | null;
  readonly onChooseArea: (area: AreaReference) => void;
  readonly onAskChart: (request: ChartRequest) => void;
  readonly onClose: () => void;
}

/** What stands out in one area, kind by kind, and what is not known of it. */
export function StandOutPanel(props: Props) {
  const { areas, area, standOut, startWith, asked, onChooseArea, onAskChart, onClose } = props;
  const [choosing, setChoosing] = useState(area === null);
  const known = findArea(areas, area);
  const place =
    known && `${exploreTexts.joinWho(known.level)} ${chartTexts.areaName(known.level, known.name)}`;
  const { answer } = standOut;
  const found = answer.state === 'ready' ? answer.value : null;
  useEffect(() => {
    if (found === null || place === null) return;
    announce(standOutPanelTexts.announce(place, countFound(found)));
  }, [found, place]);

  return (
    <section className={styles.panel}>
      <header className={styles.header}>
        <h2>
          {place === null || choosing
            ? standOutPanelTexts.chooseArea
            : standOutPanelTexts.title(place, found?.wave ?? null)}
        </h2>
        {!choosing && (
          <Button compact variant="quiet" onClick={() => setChoosing(true)}>
            {standOutPanelTexts.otherArea}
          </Button>
        )}
        <IconButton icon={IconX} label={standOutPanelTexts.close} onClick={onClose} />
      </header>
      {choosing ? (
        <AreaChoice
          areas={areas}
          area={area}
          onChoose={(chosen) => {
            onChooseArea(chosen);
            setChoosing(false);
          }}
        />
      ) : (
        <Outcome {...{ standOut, startWith, asked, onAskChart }} />
      )}
    </section>
  );
}

function Outcome(props: Pick<Props, 'standOut' | 'startWith' | 'asked' | 'onAskChart'>) {
  const { standOut, ...shown } = props;
  const { answer, isStopped, stop, start } = standOut;
  if (isStopped) {
    return (
      <div className={styles.wait}>
        <p>{standOutPanelTexts.stopped}</p>
        <Button compact onClick={start}>
          {standOutPanelTexts.again}
        </Button>
      </div>
    );
  }
  if (answer.state === 'failed') {
    return (
      <IssueCard
        bare
        issue={answer.issue}
        actions={
          <Button compact variant="primary" onClick={answer.reload}>
            {stateTexts.retry}
          </Button>
        }
      />
    );
  }
  if (answer.state === 'loading') {
    return (
      <div className={styles.wait}>
        <p role="status">{standOutPanelTexts.loading}</p>
        <Button compact onClick={stop}>
          {standOutPanelTexts.stop}
        </Button>
      </div>
    );
  }
  return <Findings {...shown} standOut={answer.value} />;
}

function Findings(
  props: Pick<Props, 'startWith' | 'asked' | 'onAskChart'> & { readonly standOut: StandOut },
) {
  const { standOut, startWith, asked, onAskChart } = props;
  const [isOfAsked, setOfAsked] = useState(asked !== null);
  const [shown, setShown] = useState<FindingKind | 'unknown'>(
    () => startWith ?? kinds.find((kind) => standOut[listOf[kind]].found.length > 0) ?? 'difference',
  );
  const [isWhole, setWhole] = useState(false);
  const { tab, tabs, tabsLabel } = standOutPanelTexts;
  const tabLabel = (kind: FindingKind) => {
    const list = { asked: isOfAsked ? asked : null, isWhole: isWhole && kind === shown };
    const count = countListed(standOut, kind, list);
    return tab(tabs[kind], count.shown, count.of);
  };
  return (
    <>
      <div className={styles.tabs}>
        <Switch
          label={tabsLabel}
          value={shown}
          onChange={(next) => {
            setShown(next);
            setWhole(false);
          }}
          options={[
            ...kinds.map((kind) => ({
              value: kind,
              label: tabLabel(kind),
            })),
            { value: 'unknown' as const, label: tabs.unknown },
          ]}
        />
      </div>
      {shown === 'unknown' ? (
        <UnknownList standOut={standOut} />
      ) : shown === 'group' && asked !== null && isOfAsked ? (
        <GroupsOfAsked {...{ asked, standOut, onAskChart }} onAll={() => setOfAsked(false)} />
      ) : (
        <FindingList kind={shown} {...{ standOut, isWhole, onAskChart }} onWhole={setWhole} />
      )}
    </>
  );
}

const kinds = ['difference', 'group', 'trend'] as const satisfies readonly FindingKind[];
