import type { ReactNode } from 'react';
import { newStoryTexts } from '../../../shared/language/new-story.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { TemplateSummary } from '../../../shared/model/template.ts';
import styles from './NewStory.module.css';

interface Props {
  readonly templates: readonly TemplateSummary[];
  /** 'empty': none of them. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** How to begin: a template, each with what it is for, or nothing. */
export function TemplateChoice({ templates, chosen, onChoose }: Props) {
  const texts = storyTexts.make;
  return (
    <fieldset>
      <legend>{texts.template}</legend>
      {templates.map((template) => (
        <Option key={template.id} id={template.id} {...{ chosen, onChoose }} name={template.name}>
          <span lang="nl">{template.purpose}</span>
          {template.isBuiltIn ? '' : ` (${newStoryTexts.own})`}
        </Option>
      ))}
      <Option id="empty" {...{ chosen, onChoose }} name={texts.empty}>
        {texts.emptyDetail}
      </Option>
    </fieldset>
  );
}

interface OptionProps extends Omit<Props, 'templates'> {
  readonly id: string;
  readonly name: string;
  readonly children: ReactNode;
}

function Option({ id, name, chosen, onChoose, children }: OptionProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name="template" checked={chosen === id} onChange={() => onChoose(id)} />
      <span>
        <span {...(id === 'empty' ? {} : { lang: 'nl' })}>{name}</span> <small>{children}</small>
      </span>
    </label>
  );
}
