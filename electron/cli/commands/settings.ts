import { isFinerThanUsual } from '../../../shared/catalogue/indicator-rules.ts';
import { disclosureRuleOf } from '../../../shared/disclosure/presets.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { cliSettingsTexts as texts } from '../../../shared/language/nl/cli-settings.ts';
import { looserThanUsual, settingsTexts } from '../../../shared/language/nl/settings.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { fail, type Arguments } from '../arguments.ts';
import { readSettings } from '../change-settings.ts';
import type { CliCore } from '../cli-core.ts';
import { say } from '../say.ts';
import { settingsOf } from '../settings-of.ts';

/** `wib settings show` and `set`: how a workspace computes, what it hides and what it calls a difference. */
export async function settingsCommand(args: Arguments, core: CliCore): Promise<string | null> {
  const [action = '', ...others] = args.files;
  if (others.length > 0) return fail(cliTexts.strayWords(others));
  if (action !== 'show' && action !== 'set') return fail(texts.action(action));
  if (action === 'set') await setSettings(args, core);
  else await core.openWorkspace(args.need('workspace'), { create: false });
  const settings = await settingsOf(core);
  if (args.flag('json')) return `${JSON.stringify(described(settings), null, 2)}\n`;
  if (action === 'show') return shown(settings);
  say(texts.kept);
  return null;
}

async function setSettings(args: Arguments, core: CliCore): Promise<void> {
  // Read before anything is opened: a slip of the pen is no refusal of the workspace.
  const change = readSettings(args) ?? fail(texts.nothingToSet);
  await core.openWorkspace(args.need('workspace'), { create: false });
  const before = await settingsOf(core);
  const settings = change(before);
  await checkCodes(before, settings, core);
  await core.call('workspace.settings', settings);
  warn(settings);
}

/** A rule for a code that nobody asked about hides nothing: most likely it was mistyped. */
async function checkCodes(before: WorkspaceSettings, after: WorkspaceSettings, core: CliCore): Promise<void> {
  const added = Object.keys(after.indicatorRules).filter((code) => !(code in before.indicatorRules));
  if (added.length === 0) return;
  const { indicators } = await core.call('explore.options', {});
  const unknown = added.filter((code) => indicators.every(({ indicator }) => indicator.code !== code));
  if (unknown.length > 0) fail(texts.unknownCodes(unknown));
}

/** As the page does: what shows more than is usual is kept, and said. */
function warn(settings: WorkspaceSettings): void {
  const looser = looserThanUsual(disclosureRuleOf(settings));
  if (looser.length > 0) say(cliTexts.warning([`${settingsTexts.disclosure.looser}.`, ...looser].join(' ')));
  const finer = Object.keys(settings.indicatorRules).filter((code) =>
    isFinerThanUsual(settings.indicatorRules, code),
  );
  if (finer.length > 0) say(cliTexts.warning(texts.finer(finer)));
}

function described(settings: WorkspaceSettings) {
  const { organisation, psu, finitePopulation, disclosure, hideUnreliable, correction } = settings;
  const { differenceRule, indicatorRules } = settings;
  return {
    ...{ organisation, psu, finitePopulation, disclosure, limits: disclosureRuleOf(settings) },
    ...{ hideUnreliable, correction, differenceRule, indicatorRules },
  };
}

function shown(settings: WorkspaceSettings): string {
  const { organisation, psu, finitePopulation, disclosure, hideUnreliable, correction } = settings;
  const { design, differences, disclosure: hiding } = settingsTexts;
  const { differenceRule } = settings;
  const points = 'points' in differenceRule ? differenceRule.points : null;
  const lines = [
    texts.showsOrganisation(organisation),
    texts.showsUnit(design.units[psu].label),
    texts.showsFinite(finitePopulation),
    texts.showsRule(hiding.presets[disclosure], disclosureRuleOf(settings)),
    texts.showsUncertain(hideUnreliable),
    texts.showsDifference(differences.rules[differenceRule.kind].label, points),
    texts.showsCorrection(differences.corrections[correction].label),
    ...Object.entries(settings.indicatorRules).map(([code, rule]) => texts.showsIndicator(code, rule)),
  ];
  return `${lines.join('\n')}\n`;
}
