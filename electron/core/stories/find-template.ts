import { coreTexts } from '../../../shared/language/core.ts';
import type { Template, TemplateSummary } from '../../../shared/model/template.ts';
import { asksTheme } from '../../../shared/slides/templates/asked-by.ts';
import { builtInTemplates } from '../../../shared/slides/templates/built-in.ts';
import { listRemovedTemplates, listTemplates } from '../../store/templates.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { refuse } from '../trouble.ts';

/** Of the app, or saved in this workspace. */
export function findTemplate({ db }: OpenWorkspace, id: string): Template {
  return (
    [...builtInTemplates, ...listTemplates(db)].find((template) => template.id === id) ??
    refuse('not-found', coreTexts.templateGone)
  );
}

/** Those of the app first. */
export function summariseTemplates({ db }: OpenWorkspace): readonly TemplateSummary[] {
  return [
    ...builtInTemplates.map((template) => summaryOf(template, true)),
    ...listTemplates(db).map((template) => summaryOf(template, false)),
  ];
}

export function summariseRemovedTemplates({ db }: OpenWorkspace): readonly TemplateSummary[] {
  return listRemovedTemplates(db).map((template) => summaryOf(template, false));
}

function summaryOf(template: Template, isBuiltIn: boolean): TemplateSummary {
  const { id, name, purpose, levels, slides } = template;
  return { id, name, purpose, levels, slideCount: slides.length, isBuiltIn, asksTheme: asksTheme(template) };
}
