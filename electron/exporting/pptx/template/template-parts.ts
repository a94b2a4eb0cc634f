import path from 'node:path';
import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import { notesMasterParts } from '../master-parts.ts';
import { relationsPart, type Part } from '../xml.ts';
import type { CleanTemplate } from './clean-template.ts';
import { readPart } from './package-xml.ts';

const types: Readonly<Record<string, string>> = {
  sldMaster: 'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml',
  sldLayout: 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
};

const pictures: Readonly<Record<string, string>> = {
  ...{ '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif' },
  ...{ '.bmp': 'image/bmp', '.tif': 'image/tiff', '.tiff': 'image/tiff' },
  ...{ '.emf': 'image/x-emf', '.wmf': 'image/x-wmf' },
};

/** Masters, layouts, themes and pictures of a template as they stand, with relations to each other only; and our notes. */
export function templateParts({ parts, relations }: CleanTemplate, style: HouseStyle): readonly Part[] {
  const written = [...parts].flatMap(([name, content]): readonly Part[] => {
    const related = relations.get(name);
    const contentType = name.endsWith('.xml')
      ? types[readPart(parts, name)?.documentElement.localName ?? '']
      : pictures[path.posix.extname(name).toLowerCase()];
    return [
      { path: name, content, ...(contentType === undefined ? {} : { contentType }) },
      ...(related === undefined
        ? []
        : [
            relationsPart(
              name,
              related.map(({ id, type, target }) => ({ id, type, target: `/${target ?? ''}` })),
            ),
          ]),
    ];
  });
  return [...written, ...notesMasterParts(style, 'ppt/theme/notesTheme.xml')];
}
