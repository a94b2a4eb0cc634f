import { z } from 'zod';
import { areaSchema } from '../model/area.ts';
import { chartAnswerSchema } from '../model/chart-answer.ts';
import { chartQuestionSchema } from '../model/chart-pairs.ts';
import { disclosureExplanationSchema, explainRequestSchema } from '../model/disclosure-explanation.ts';
import { explanationRequestSchema, explanationSchema } from '../model/explanation.ts';
import { draftSchema } from '../model/draft.ts';
import { breakdownSchema, figureQuestionSchema, figureTableSchema } from '../model/figure.ts';
import { funnelQuestionSchema, funnelSchema } from '../model/funnel.ts';
import { gapQuestionSchema, gapTableSchema } from '../model/gap.ts';
import { availableIndicatorSchema } from '../model/indicator.ts';
import { keptQuestionSchema } from '../model/kept-question.ts';
import { responseQuestionSchema, responseSchema } from '../model/response.ts';
import { standOutQuestionSchema, standOutSchema } from '../model/stand-out.ts';
import { trendQuestionSchema, trendTableSchema } from '../model/trend.ts';

const nothing = z.object({}).strict();

const keptQuestions = z.object({ questions: z.array(keptQuestionSchema).readonly() }).readonly();

/** Questions and their answers: figures that passed the gate. */
export const exploreOperations = {
  /** What can be asked: for the question bar. */
  'explore.options': {
    access: 'read',
    long: false,
    input: nothing,
    output: z
      .object({
        indicators: z.array(availableIndicatorSchema).readonly(),
        areas: z.array(areaSchema).readonly(),
        /** Code of the region the workspace is of, where its settings name one, else of the one asked about last. */
        ownRegion: z.string().optional(),
        waves: z.array(z.number().int()).readonly(),
        breakdowns: z.array(breakdownSchema).readonly(),
        /** By two of those at once: a request names one as it names a breakdown. */
        combinations: z.array(breakdownSchema).readonly(),
      })
      .readonly(),
  },
  'figures.ask': { access: 'read', long: true, input: figureQuestionSchema, output: figureTableSchema },
  /** Areas of one level against the whole they lie in, with the limits of chance. */
  'funnel.ask': { access: 'read', long: true, input: funnelQuestionSchema, output: funnelSchema },
  /** How figures change over the waves, tested. */
  'trends.ask': { access: 'read', long: true, input: trendQuestionSchema, output: trendTableSchema },
  /** How far the groups of a breakdown lie apart. */
  'gaps.ask': { access: 'read', long: true, input: gapQuestionSchema, output: gapTableSchema },
  /** What is most and really different in an area, and what is not known of it. */
  'standout.ask': { access: 'read', long: true, input: standOutQuestionSchema, output: standOutSchema },
  /** Who took part, beside who was enrolled. */
  'response.ask': { access: 'read', long: true, input: responseQuestionSchema, output: responseSchema },
  /** All that one chart needs: the figures of its own areas and its reference, what its kind asks on top, and pairs. */
  'charts.ask': { access: 'read', long: true, input: chartQuestionSchema, output: chartAnswerSchema },
  /** How one figure of an answer was made: of a hidden one only what is not counted in its own area or group. */
  'figures.explain': {
    access: 'read',
    long: true,
    input: explanationRequestSchema,
    output: explanationSchema,
  },
  /** Why figures are hidden or not there, and which question near this one shows more. */
  'disclosure.explain': {
    access: 'read',
    long: true,
    input: explainRequestSchema,
    output: disclosureExplanationSchema,
  },
  /** What was written about charts that are in no story yet, newest first. */
  'drafts.list': {
    access: 'read',
    long: false,
    input: nothing,
    output: z.object({ drafts: z.array(draftSchema).readonly() }).readonly(),
  },
  /** In place of what was written about the same chart; blank: nothing was. */
  'drafts.keep': { access: 'write', long: false, input: draftSchema, output: nothing },
  /** Favourite questions by name, then those asked lately. */
  'questions.list': { access: 'read', long: false, input: nothing, output: keptQuestions },
  /** Asked now; what is left out stays as it was, of a new one no favourite and without a name. */
  'questions.keep': {
    access: 'write',
    long: false,
    input: keptQuestionSchema
      .unwrap()
      .omit({ askedAt: true })
      .partial({ favourite: true, name: true })
      .strict(),
    output: keptQuestions,
  },
  'questions.forget': {
    access: 'write',
    long: false,
    input: z.object({ address: z.string() }).strict(),
    output: keptQuestions,
  },
} as const;
