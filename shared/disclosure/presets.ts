import type { DisclosureRule } from '../model/disclosure.ts';
import type { WorkspaceSettings } from '../model/workspace.ts';

/** The rule of the workspace: a preset, or its own limits. */
export function disclosureRuleOf({
  disclosure,
  ownRule,
}: Pick<WorkspaceSettings, 'disclosure' | 'ownRule'>): DisclosureRule {
  if (disclosure !== 'own') return disclosurePresets[disclosure];
  return ownRule ?? disclosurePresets.gmj;
}

type Preset = Exclude<WorkspaceSettings['disclosure'], 'own'>;

/** The rules in use in the field (DOMAIN.md §5), by the name the workspace's settings keep. */
export const disclosurePresets: Readonly<Record<Preset, DisclosureRule>> = {
  gmj: { respondents: 30, cell: 5, complement: 5, largestShare: 1 },
  // "No" is an answer too: the rule for answers counts on both sides.
  'young-adults': { respondents: 100, cell: 10, complement: 10, largestShare: 1 },
  // A table book has no row for an answer nobody gave; an answer everybody gave has one.
  'table-book': { respondents: 10, cell: 1, complement: 0, largestShare: 1 },
  swing: { respondents: 50, cell: 0, complement: 0, largestShare: 1 },
  flevoland: { respondents: 30, cell: 5, complement: 5, largestShare: 0.9 },
};
