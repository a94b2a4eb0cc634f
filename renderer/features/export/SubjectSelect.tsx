import { batchTexts } from '../../../shared/language/batch.ts';
import { exportTexts } from '../../../shared/language/export.ts';
import type { StorySummary } from '../../../shared/model/story.ts';
import type { TemplateSummary } from '../../../shared/model/template.ts';
import type { Subject } from './export-choice.ts';

/** A story that was told, or a template for many areas. */
export function SubjectSelect(props: {
  readonly stories: readonly StorySummary[];
  readonly templates: readonly TemplateSummary[];
  readonly subject: Subject;
  readonly isBusy: boolean;
  readonly onSubject: (id: string) => void;
}) {
  const { stories, templates, subject } = props;
  const id = subject.kind === 'story' ? subject.story.id : subject.template.id;
  return (
    <label>
      <h2>{exportTexts.story}</h2>
      <select value={id} disabled={props.isBusy} onChange={(event) => props.onSubject(event.target.value)}>
        {stories.length > 0 && (
          <optgroup label={batchTexts.stories}>
            {stories.map(({ id: of, title }) => (
              <option key={of} value={of} lang="nl">
                {title}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={batchTexts.templates}>
          {templates.map(({ id: of, name }) => (
            <option key={of} value={of} lang="nl">
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
