import path from 'node:path';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { cliHouseStyleTexts as texts } from '../../../shared/language/nl/cli-house-style.ts';
import { houseStyleTexts } from '../../../shared/language/nl/house-style.ts';
import { slideTemplateTexts } from '../../../shared/language/nl/slide-template.ts';
import { checkColours } from '../../../shared/house-style/check-colours.ts';
import { drawnColours, paper } from '../../../shared/house-style/drawn-colours.ts';
import { coloursOf } from '../../../shared/house-style/palettes.ts';
import { withTemplateColours } from '../../../shared/house-style/with-template-colours.ts';
import { percentStyles } from '../../../shared/base/percent-style.ts';
import {
  colourRoles,
  paletteSchema,
  slideFontSchema,
  type HouseStyle,
} from '../../../shared/model/house-style.ts';
import type { SlideTemplate } from '../../../shared/model/slide-template.ts';
import { fail, type Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { changeHouseStyle } from '../change-house-style.ts';
import { say } from '../say.ts';
import { settingsOf } from '../settings-of.ts';

/** `wib house-style show` and `set`: colours, letter and percentages of a workspace, and the PowerPoint its slides stand on. */
export async function houseStyleCommand(args: Arguments, core: CliCore): Promise<string | null> {
  const [action = '', ...others] = args.files;
  if (others.length > 0) return fail(cliTexts.strayWords(others));
  if (action !== 'show' && action !== 'set') return fail(texts.action(action));
  if (action === 'set') await setHouseStyle(args, core);
  else await core.openWorkspace(args.need('workspace'), { create: false });
  const { houseStyle } = await settingsOf(core);
  const { template } = await core.call('slideTemplate.get', {});
  if (args.flag('json')) return `${JSON.stringify(described(houseStyle, template), null, 2)}\n`;
  if (action === 'show') return shown(houseStyle, template);
  say(texts.kept);
  return null;
}

/** The files first: one that is refused changes nothing. */
async function setHouseStyle(args: Arguments, core: CliCore): Promise<void> {
  const wanted = {
    palette: args.choice('palette', paletteSchema.options),
    font: args.choice('font', slideFontSchema.options),
    percentSign: args.choice('percent', percentStyles),
    colours: args.text('colours'),
  };
  const file = args.text('template');
  const logoFile = args.text('logo');
  if (
    file === undefined &&
    logoFile === undefined &&
    Object.values(wanted).every((value) => value === undefined)
  )
    fail(texts.nothingToSet);
  // Reads the colours before anything is opened: a slip of the pen is no refusal of the workspace.
  const change = changeHouseStyle(wanted);
  await core.openWorkspace(args.need('workspace'), { create: false });
  const settings = await settingsOf(core);
  const logo = await readLogo(core, logoFile);
  const inColours = await setTemplate(core, file);
  const houseStyle = { ...change(inColours(settings.houseStyle)), ...logo };
  await core.call('workspace.settings', { ...settings, houseStyle });
  if (houseStyle.palette === 'own') warnOfColours(houseStyle);
}

/** 'none' takes it away; not asked, it stays. Gives what that does to the colours: the same as on the page. */
async function setTemplate(
  core: CliCore,
  file: string | undefined,
): Promise<(style: HouseStyle) => HouseStyle> {
  if (file === undefined) return (style) => style;
  const { template: previous } = await core.call('slideTemplate.get', {});
  const { template } =
    file === 'none'
      ? await core.call('slideTemplate.remove', {})
      : await core.call('slideTemplate.set', { file: { kind: 'path', path: path.resolve(file) } });
  for (const remark of template?.remarks ?? []) say(cliTexts.warning(slideTemplateTexts.remarks[remark]));
  return (style) => withTemplateColours(style, previous?.colours ?? null, template?.colours ?? null);
}

/** 'none' takes it away; not asked, it stays. */
async function readLogo(core: CliCore, file: string | undefined): Promise<Partial<Pick<HouseStyle, 'logo'>>> {
  if (file === undefined) return {};
  if (file === 'none') return { logo: null };
  return { logo: await core.call('logo.read', { file: { kind: 'path', path: path.resolve(file) } }) };
}

/** As the page does: colours that some cannot see are kept, and drawn in the nearest that everyone can. */
function warnOfColours(style: HouseStyle): void {
  const colours = coloursOf(style);
  const drawn = drawnColours(style);
  const faults = checkColours(colours, paper);
  for (const role of colourRoles) {
    if (drawn[role] === colours[role]) continue;
    const why = faults[role].map((fault) =>
      fault.kind === 'faint'
        ? houseStyleTexts.faint(fault.contrast)
        : houseStyleTexts.alike(fault.other, fault.vision),
    );
    const sentences = [`${role}=${colours[role]}.`, ...why, houseStyleTexts.drawnAs(drawn[role])];
    say(cliTexts.warning(sentences.join(' ')));
  }
}

function described(style: HouseStyle, template: SlideTemplate | null) {
  const { palette, font, percentSign, logo } = style;
  return {
    ...{ palette, colours: coloursOf(style), font, percentSign, logo: logo !== null },
    template: template && {
      fileName: template.fileName,
      layouts: { title: template.layouts.title.name, content: template.layouts.content.name },
      remarks: template.remarks,
    },
  };
}

function shown({ palette, font, percentSign, logo }: HouseStyle, template: SlideTemplate | null): string {
  const lines = [
    texts.showsPalette(houseStyleTexts.palettes[palette].label),
    texts.showsFont(houseStyleTexts.fonts[font].label),
    texts.showsPercent(houseStyleTexts.percentSigns[percentSign].label),
    texts.showsLogo(logo !== null),
    texts.showsTemplate(template?.fileName ?? null),
    ...(template ? [texts.showsLayouts(template.layouts.title.name, template.layouts.content.name)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
