import { IconArrowBackUp, IconPlus } from '@tabler/icons-react';
import { measureOf } from '../../../shared/charts/usual/measure-of.ts';
import { presentTexts } from '../../../shared/language/present.ts';
import { askOtherwise, type AskedOtherwise } from '../../../shared/model/ask-otherwise.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { notify } from '../../ui/notify.ts';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { keepAsSlide } from './keep-as-slide.ts';
import {
  breakdownChoices,
  indicatorChoices,
  noBreakdown,
  placeBy,
  placeChoices,
  waveChoices,
  type LiveOptions,
} from './live-choices.ts';
import { LiveField } from './LiveField.tsx';
import type { ShowRoom } from './use-show-room.ts';
import type { Slides } from './use-slides.ts';
import styles from './LivePanel.module.css';

interface Props {
  readonly room: ShowRoom;
  readonly slides: Slides;
  readonly onClose: () => void;
}

/** What somebody in the room asks: the chart of this slide of another place, group, question or wave. */
export function LivePanel({ room, slides, onClose }: Props) {
  const options = useOperation('explore.options', {});
  const { telling, storyId } = room;
  const { asks } = slides;
  const texts = presentTexts.live;
  const place = useFocusWhenLost<HTMLHeadingElement>();
  const back = () => {
    telling.act({ kind: 'back' });
    onClose();
  };
  const keep = async () => {
    const { live, page } = telling.show;
    if (!live) return;
    const answer = await keepAsSlide(storyId, live.slideId, live.request);
    if (!answer.ok) {
      notify({ text: `${answer.issue.title} ${answer.issue.next}`, isTrouble: true });
      return;
    }
    telling.act({ kind: 'kept' });
    onClose();
    notify({ text: texts.kept(page + 1) });
  };
  return (
    <div className={styles.panel}>
      <h2 ref={place} tabIndex={-1}>
        {texts.title}
      </h2>
      <p className={styles.quiet}>{texts.unchanged}</p>
      {options.issue && <IssueCard bare issue={options.issue} />}
      {asks && options.value && (
        <LiveFields
          request={asks.request}
          options={options.value}
          onAsk={(request) => telling.act({ kind: 'ask', slideId: asks.slideId, request })}
        />
      )}
      <p role="status" className={styles.quiet}>
        {slides.isAsking && texts.asking}
      </p>
      {slides.askIssue && <IssueCard bare issue={slides.askIssue} />}
      <div className={styles.actions}>
        <Button variant="primary" icon={IconArrowBackUp} onClick={back}>
          {texts.back}
        </Button>
        {slides.isLive && (
          <Button icon={IconPlus} onClick={() => void keep()}>
            {texts.keep}
          </Button>
        )}
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly request: ChartRequest;
  readonly options: LiveOptions;
  readonly onAsk: (request: ChartRequest) => void;
}

function LiveFields({ request, options, onAsk }: FieldsProps) {
  const texts = presentTexts.live;
  const newest = options.waves.at(-1) ?? 0;
  const ask = (asked: AskedOtherwise) =>
    onAsk(askOtherwise(request, asked, { areas: options.areas, newest }));
  const breakdowns = breakdownChoices(request, options);
  const indicators = indicatorChoices(request, options);
  const waves = waveChoices(request, options);
  return (
    <>
      <LiveField
        label={texts.place}
        choices={placeChoices(request, options)}
        search={texts.searchPlace}
        onChoose={(id) => {
          const place = placeBy(id, request, options);
          if (place) ask({ what: 'place', place });
        }}
      />
      {breakdowns && (
        <LiveField
          label={texts.breakdown}
          choices={breakdowns}
          onChoose={(id) => ask({ what: 'breakdown', by: id === noBreakdown ? null : id })}
        />
      )}
      {indicators && (
        <LiveField
          label={texts.indicator}
          choices={indicators}
          search={texts.searchIndicator}
          onChoose={(indicator) => {
            const about = options.indicators.find((one) => one.indicator.code === indicator);
            ask({ what: 'indicator', indicator, waves: about?.waves ?? [], ...(about && measureOf(about)) });
          }}
        />
      )}
      {waves && (
        <LiveField
          label={texts.wave}
          choices={waves}
          onChoose={(id) => ask({ what: 'wave', wave: Number(id) })}
        />
      )}
    </>
  );
}
