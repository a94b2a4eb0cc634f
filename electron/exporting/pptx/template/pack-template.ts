import JSZip from 'jszip';
import { failure, success, type Result } from '../../../../shared/base/result.ts';
import { slideTemplateIssues } from '../../../../shared/language/slide-template.ts';
import type { Issue } from '../../../../shared/model/issue.ts';
import type { SlideTemplate, UsedLayout } from '../../../../shared/model/slide-template.ts';
import { chooseLayouts, type ChosenLayout, type ChosenLayouts } from './choose-layouts.ts';
import { cleanTemplate, type CleanTemplate } from './clean-template.ts';
import { openPackage } from './open-package.ts';
import { accentNames, readLayouts, type TemplateLook } from './read-layouts.ts';

/** A template that slides can be written on. */
export interface OpenTemplate {
  readonly clean: CleanTemplate;
  readonly look: TemplateLook;
  readonly chosen: ChosenLayouts;
}

/** A file that a user chose, as a template; or what is wrong with it. */
export async function readTemplate(name: string, bytes: Uint8Array): Promise<Result<OpenTemplate, Issue>> {
  const parts = await openPackage(name, bytes);
  if (!parts.ok) return parts;
  const clean = cleanTemplate(name, parts.value);
  if (!clean.ok) return clean;
  const look = readLayouts(clean.value);
  const chosen = chooseLayouts(look);
  return chosen === null
    ? failure(slideTemplateIssues.noLayouts(name))
    : success({ clean: clean.value, look, chosen });
}

/** For the workspace: only what is kept of it, as one file of bytes. */
export function packTemplate({
  clean: { parts, relations, masters, size },
}: OpenTemplate): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(Date.UTC(2000, 0, 1));
  const index: TemplateIndex = { masters, size, relations: [...relations] };
  zip.file(indexName, JSON.stringify(index), { date });
  for (const [path, content] of parts) zip.file(path, content, { date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** What `packTemplate` packed; it was checked then. */
export async function unpackTemplate(bytes: Uint8Array): Promise<OpenTemplate> {
  const zip = await JSZip.loadAsync(bytes);
  const { relations, ...rest } = JSON.parse(
    (await zip.file(indexName)?.async('string')) ?? '',
  ) as TemplateIndex;
  const parts = new Map<string, Uint8Array>();
  for (const file of Object.values(zip.files))
    if (file.name !== indexName) parts.set(file.name, await file.async('uint8array'));
  const clean: CleanTemplate = { ...rest, parts, relations: new Map(relations) };
  const look = readLayouts(clean);
  const chosen = chooseLayouts(look);
  if (chosen === null) throw new Error('A template without layouts was kept.');
  return { clean, look, chosen };
}

const indexName = 'template.json';
interface TemplateIndex extends Pick<CleanTemplate, 'masters' | 'size'> {
  readonly relations: readonly (readonly [
    string,
    NonNullable<ReturnType<CleanTemplate['relations']['get']>>,
  ])[];
}

/** What to show of it. */
export function describeTemplate(fileName: string, { look, chosen }: OpenTemplate): SlideTemplate {
  const { title, content } = chosen;
  const used = new Set([title.layout.part, content.layout.part]);
  const ratio = look.size.width / look.size.height;
  return {
    fileName,
    size: look.size,
    fonts: look.fonts,
    colours: accentNames.flatMap((name) => look.colours.get(name) ?? []),
    layouts: { title: usedLayout(title), content: usedLayout(content) },
    otherLayouts: look.layouts.length - used.size,
    remarks: [
      ...(title.layout.part === content.layout.part ? (['no-title-layout'] as const) : []),
      ...(content.title === null ? (['no-title-place'] as const) : []),
      ...(content.title === null || content.titleFrame === content.title.frame
        ? []
        : (['title-at-top'] as const)),
      ...(content.layout.isLight ? [] : (['dark-ground'] as const)),
      ...(Math.abs(ratio - 16 / 9) < 0.01 ? [] : (['other-size'] as const)),
    ],
  };
}

function usedLayout({ layout: { name, isLight }, titleFrame, free }: ChosenLayout): UsedLayout {
  return { name, isLight, title: titleFrame, free };
}
