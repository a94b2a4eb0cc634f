import { disclosurePresets } from '../../shared/disclosure/presets.ts';
import type { Area } from '../../shared/model/area.ts';
import type { AreaPeople } from '../../shared/model/people.ts';

/** What most texts are made of: numbers, names, lists, a level, nothing. Each text takes what it can. */
export const plainSamples: readonly unknown[] = [2, 1, 'Lindewaard', ['a', 'b'], 'school', null];

const region: Area = { level: 'region', code: 'GG9900', name: 'GGD Voorbeeld', parent: null, known: true };
const pupils: AreaPeople = {
  ...{ areaCode: 'GM9901', level: 'municipality', wave: 2025, year: 2025 },
  ...{ basis: 'enrolment', classes: ['2', '4'], total: 7512, onePercent: 75 },
};
const { gmj, 'table-book': tableBook } = disclosurePresets;
const hidden = [{ reason: 'few-answers', count: 2 }];

const changed = {
  about: 'gap',
  key: { indicator: 'a', level: 'school', areaCode: '1', wave: 2025, groupVariable: null, group: null },
  names: { indicator: 'Stress', area: 'Lindewaard', group: null, category: null },
};

const arrow = {
  ...{ ...changed, about: 'difference' },
  from: { key: { ...changed.key, wave: 2019 }, names: { ...changed.names, area: 'Het Baken' } },
};

/** What the others are made of: their arguments, by name of the text. */
export const ownSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'analysis.otherMeasure': [
    ['WHO-5', 'mean', ['percent']],
    ['Stress', 'percent', []],
  ],
  'compared-figure.other': [
    [{ kind: 'rest', of: region }, 'school'],
    [{ kind: 'rest', of: region }, 'municipality'],
    [{ kind: 'wave', wave: 2021 }, 'school'],
  ],
  'compared-figure.otherwise': [
    [{ level: 'school', municipality: 'Lindewaard', isSome: false }],
    [{ level: 'district', municipality: null, isSome: true }],
  ],
  'comparison.differenceRuleText': [
    [{ kind: 'test' }],
    [{ kind: 'test-and-points', points: 5 }],
    [{ kind: 'points', points: 1 }],
    [{ kind: 'report' }],
  ],
  'comparison.comparisonReasonText': [['few-respondents'], ['no-data'], ['no-rest']],
  'delivery-changes.catalogue': [
    [{ figures: 8, same: 5, stayedHidden: 3 }],
    [{ figures: 8, same: 4, stayedHidden: 3 }],
    [{ figures: 8, same: 1, stayedHidden: 3 }],
  ],
  'delivery-changes.name': [[changed], [{ ...changed, about: 'trend', since: 2019 }], [arrow]],
  'delivery-changes.storyRest': [
    [{ same: 1, chartless: 1 }],
    [{ same: 2, chartless: 2 }],
    [{ same: 0, chartless: 2 }],
    [{ same: 2, chartless: 0 }],
  ],
  'delivery-changes.note': [
    [{ id: 'a', text: null, at: changed }],
    [{ id: 'a', text: '', at: changed }],
    [{ id: 'a', text: 'Stress', at: changed }],
  ],
  'delivery-changes.texts': [[['headline']], [['headline', 'interpretation', 'part']]],
  'delivery-changes.change': [
    [{ ...changed, change: { kind: 'same', number: 3 }, verdict: { from: 'different', to: 'none' } }],
    [{ ...changed, change: { kind: 'moved', from: 3, to: 1 } }],
    [{ ...changed, change: { kind: 'moved', from: 3, to: 3.1 } }],
    [{ ...changed, change: { kind: 'untold', to: 3 } }],
    [{ ...changed, change: { kind: 'hidden', reason: 'few-respondents' } }],
    [{ ...changed, change: { kind: 'shown', to: 3 } }],
    [{ ...changed, change: { kind: 'gone' } }],
    [{ ...changed, change: { kind: 'new', to: 3 } }],
    [{ ...changed, about: 'trend', change: { kind: 'moved', from: 3, to: -1 } }],
  ],
  'disclosure.hiddenReasonText': [
    ['few-respondents', gmj],
    ['few-respondents', { ...gmj, hideUnreliable: true }],
    ['few-answers', gmj],
  ],
  'disclosure.disclosureRuleText': [
    [{ ...gmj, sensitiveCell: 10 }],
    [{ ...tableBook, complement: 0, hideUnreliable: true }],
  ],
  'explore.joinWhen': [['waves'], ['wave']],
  'explore.byGroups': [['Gender', [{ label: 'a' }, { label: 'b' }]]],
  'explore.placeOf': [[{ rank: 12, of: 34, isShared: true }]],
  'explore.noteChanged': [[{ from: 41, to: 43 }], ['hidden']],
  'house-style.alike': [
    ['reference', 'usual'],
    ['good', 'protanopia'],
  ],
  'importing.noRowsLeft': [[[{ reason: 'a', rows: 1 }]]],
  'importing.evidence.areaCodes': [
    [1, 'municipality'],
    [2, 'district'],
  ],
  'importing.weightQuestion.detail': [
    ['municipality', 'a'],
    ['region', 'a'],
  ],
  'kept-questions.sentence': [[{ kind: 'Top', what: 'a', who: 'b', when: 'c', by: 'd', against: 'e' }]],
  'map-shapes.headline': [
    ['municipality', 1, 2025],
    ['district', 2, null],
  ],
  'map-shapes.title': [['municipality', '2025']],
  'map-shapes.warnings.missing': [
    ['district', 2024, ['a']],
    ['municipality', null, ['a', 'b']],
  ],
  'map-shapes.warnings.noneOfYours': [['municipality', 2024]],
  'people.onePercent': [
    [pupils],
    [{ ...pupils, onePercent: null }],
    [{ ...pupils, basis: 'population', level: 'country' }],
    [{ ...pupils, basis: 'population', onePercent: null }],
  ],
  'people.people': [[1200, pupils]],
  'people.ofAll': [[1200, pupils]],
  'profile-panel.counts': [
    [
      'Lindewaard',
      [
        { count: 3, verdict: 'gunstiger' },
        { count: 1, verdict: 'mogelijk aandachtspunt' },
      ],
    ],
  ],
  'profile-panel.difference': [['Vaak stress', 5, pupils]],
  'profile-panel.labels': [[['a', 'b', 'c', 'd', 'e']]],
  'registers.page.import': [
    ['school-list', 2],
    ['population', 1],
    ['shapes', 2],
  ],
  'settings.looserThanUsual': [[{ ...gmj, respondents: 5, cell: 1 }]],
  'stand-out-panel.rule': [
    [
      { with: 'rest', rule: { kind: 'test' }, correction: 'bh', family: 12 },
      { percents: true, means: false },
    ],
    [
      { with: 'rest', rule: { kind: 'test-and-points', points: 2 }, correction: 'none', family: 12 },
      { percents: true, means: true },
    ],
    [
      { with: 'rest', rule: { kind: 'points', points: 5 }, correction: 'none', family: 0 },
      { percents: true, means: true },
    ],
    [
      { with: 'rest', rule: { kind: 'report' }, correction: 'none', family: 1 },
      { percents: true, means: true },
    ],
  ],
  'standardise.standardisedText': [[{ by: [{ name: 'gender', label: 'Gender' }] }]],
  'standardise.standardisedReasonText': [
    [{ status: 'hidden', reason: 'few-respondents' }],
    [{ status: 'unavailable', reason: 'only-total' }],
    [{ status: 'unavailable', reason: 'stratum-empty', missing: ['a'] }],
  ],
  'story.checkNoteBody': [[{ from: 41, to: 43 }], ['hidden']],
  'why-hidden.shownOfAll': [
    [{ shown: 0, hidden, unavailable: [] }],
    [{ shown: 1, hidden, unavailable: [] }],
    [{ shown: 0, hidden: [], unavailable: [] }],
  ],
  'why-hidden.absentFigures': [[{ hidden, unavailable: [], disclosure: gmj }]],
  'why-hidden.changeText': [
    [{ kind: 'no-breakdown' }],
    [{ kind: 'breakdown', name: 'gender', label: 'Gender' }],
    [{ kind: 'level', level: 'region' }],
  ],
  'why-hidden.wayResult': [[{ shown: 4, of: 4 }], [{ shown: 1, of: 4 }], [{ shown: 1, of: 1 }]],
};
