import { IconMessagePlus } from '@tabler/icons-react';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { FigureTable, MarkKey } from '../../../shared/model/figure.ts';
import type { ChartKind, ChartRequest } from '../../../shared/model/chart-request.ts';
import { IconButton } from '../../ui/Button.tsx';
import { EditableTitle } from '../../ui/EditableTitle.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { withChosenKind } from './change-question.ts';
import { countedOtherwise } from '../../../shared/charts/counted-otherwise.ts';
import { ChartStage } from './ChartStage.tsx';
import { EditableNotes } from './EditableNotes.tsx';
import { FigureTableView } from './FigureTableView.tsx';
import { HiddenWayOut } from './HiddenWayOut.tsx';
import { InWords } from './InWords.tsx';
import { kindTraits } from './kinds.ts';
import { KindSwitch } from './KindSwitch.tsx';
import { LookMenu } from './LookMenu.tsx';
import { nameOfMark } from './marks.ts';
import { MissingComparison } from './MissingComparison.tsx';
import { PutInStory } from './PutInStory.tsx';
import { OneTotal } from './OneTotal.tsx';
import { OtherComparison } from './OtherComparison.tsx';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { ScoreLeftOut } from './ScoreLeftOut.tsx';
import { SheetMenu } from './SheetMenu.tsx';
import { SubjectElsewhere } from './SubjectElsewhere.tsx';
import { suggestKind } from './suggest-kind.ts';
import { WavesNotAsked } from './WavesNotAsked.tsx';
import { WholeInstead } from './WholeInstead.tsx';
import { useSheetView } from './use-sheet-view.ts';
import type { WriteChange } from './use-writing-steps.ts';
import type { Writing } from './writing.ts';
import styles from './ChartSheet.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly table: FigureTable;
  readonly neutralHeadline: string;
  readonly request: ChartRequest;
  readonly writing: Writing;
  readonly question: ExploreQuestion;
  readonly options: ExploreOptions;
  readonly picked: MarkKey | null;
  readonly onPick: (mark: MarkKey) => void;
  /** The chart went into a story. */
  readonly onPut: () => void;
  readonly onWrite: WriteChange;
  readonly onAsk: (question: ExploreQuestion) => void;
  readonly onAskChart: (chart: ChartRequest) => void;
  /** Only where the details lie in a drawer. */
  readonly onOpenDetails?: () => void;
}

/** Narrower than this the tools stand below each other. As between them in ChartSheet.module.css. */
const leastLine = 640;
const toolGap = 8;

/** The white sheet: which chart, its headline and definition, the chart or its table, its sources. */
export function ChartSheet(props: Props) {
  const { spec, question, onAsk } = props;
  const [view, changeView] = useSheetView();
  const [before, setBefore] = useState<ExploreQuestion | null>(null);
  const { headline, annotations } = props.writing;
  const { ref: tools, width: toolsWidth } = useElementSize();
  const { ref: right, width: rightWidth } = useElementSize();
  const taken = {
    ...{ spec, request: props.request, question: props.table.question },
    written: { headline, annotations, chosen: props.picked },
  };
  const chooseKind = (kind: ChartKind) => {
    setBefore(question);
    onAsk(withChosenKind(question, kind, props.picked, props.options));
  };
  return (
    <Sheet className={styles.sheet}>
      <div ref={tools} className={styles.tools}>
        <KindSwitch
          kind={question.kind}
          suggested={suggestKind(question, props.options)}
          room={toolsWidth < leastLine ? null : toolsWidth - rightWidth - toolGap}
          onChange={chooseKind}
        />
        <div ref={right} className={styles.right}>
          <Switch
            label={exploreTexts.view}
            options={[
              { value: 'chart', label: exploreTexts.chart },
              { value: 'table', label: exploreTexts.table },
            ]}
            value={view.show}
            onChange={(show) => changeView({ show })}
          />
          <LookMenu question={question} onChange={onAsk} />
          {props.onOpenDetails && (
            <IconButton
              icon={IconMessagePlus}
              label={exploreTexts.openDetails}
              onClick={props.onOpenDetails}
            />
          )}
          <PutInStory
            request={props.request}
            writing={props.writing}
            picked={
              props.picked && {
                mark: props.picked,
                name: nameOfMark(props.table, props.picked, spec.kind === 'trend'),
              }
            }
            onPut={props.onPut}
            placeName={placeOf(props.table, props.request)}
          />
          <SheetMenu taken={taken} />
        </div>
      </div>
      <EditableTitle
        title={spec.headline}
        lang="nl"
        label={exploreTexts.headline}
        editLabel={exploreTexts.editHeadline}
        fallback={props.neutralHeadline}
        hint={exploreTexts.headlineHint}
        maxLength={300}
        onWrite={(headline) => props.onWrite({ headline })}
      />
      <p className={styles.definition} lang="nl">
        {spec.subtitle}
      </p>
      <WavesNotAsked options={props.options} question={question} />
      <WholeInstead options={props.options} before={before} question={question} onAsk={onAsk} />
      <ScoreLeftOut options={props.options} question={question} onAsk={onAsk} />
      <SubjectElsewhere options={props.options} question={question} onAsk={onAsk} />
      <MissingComparison options={props.options} question={question} onAsk={onAsk} />
      <OtherComparison table={props.table} />
      <OneTotal options={props.options} question={question} onAsk={onAsk} />
      <HiddenWayOut
        options={props.options}
        spec={spec}
        question={question}
        onAsk={onAsk}
        request={props.request}
        onAskChart={props.onAskChart}
      />
      {view.show === 'chart' ? (
        <EditableNotes
          notes={annotations}
          onWrite={(notes, about) => props.onWrite({ annotations: notes }, about)}
        >
          <ChartStage
            spec={spec}
            picked={props.picked}
            onPick={props.onPick}
            look={question.look}
            onOrder={(order) => onAsk({ ...question, look: { ...question.look, order } })}
          />
        </EditableNotes>
      ) : (
        <FigureTableView
          spec={spec}
          taken={taken}
          order={view.order}
          onOrder={(order) => changeView({ order })}
        />
      )}
      <InWords words={spec.altText} told={taken} />
      <footer className={styles.sources} lang="nl">
        {[...writeFooter(spec.footer), ...countedOtherwise(props.table, spec.footer)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </Sheet>
  );
}

/** What a story with this chart would be about: the area around a ranking, or the area itself. */
function placeOf({ surroundings, areas }: FigureTable, request: ChartRequest): string {
  const reference = 'reference' in request ? request.reference : null;
  const around = areas.find(({ level, code }) => level === reference?.level && code === reference.code);
  const [own] = areas;
  return (
    (surroundings[0] ?? (kindTraits[request.kind].areas === 'level' ? around : undefined) ?? own)?.name ?? ''
  );
}
