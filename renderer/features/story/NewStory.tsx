import { useState } from 'react';
import { useLocation } from 'wouter';
import { storyTexts } from '../../../shared/language/story.ts';
import { levels, type Area, type Level } from '../../../shared/model/area.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { refreshAppState } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { OptionList, type OptionSection } from '../../ui/OptionList.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './NewStory.module.css';

type Template = 'wethouder' | 'empty';
/** A wethouder asks about an area, not about one school. */
const areaLevels: readonly Level[] = ['municipality', 'region', 'district', 'country'];

/** A new story: filled for one area, or empty. */
export function NewStory({ isFirst }: { readonly isFirst: boolean }) {
  const [, navigate] = useLocation();
  const options = useOperation('explore.options', {});
  const [template, setTemplate] = useState<Template>('wethouder');
  const [chosen, setChosen] = useState<Area | null>(null);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const texts = storyTexts.make;
  const areas = options.value?.areas ?? [];

  const make = async () => {
    const lacks =
      template === 'wethouder' ? !chosen && texts.areaFirst : name.trim() === '' && texts.nameFirst;
    if (lacks) {
      setMissing(lacks);
      return;
    }
    const answer = await call('story.create', {
      template,
      area: template === 'wethouder' && chosen ? { level: chosen.level, code: chosen.code } : null,
      ...(template === 'empty' ? { title: name.trim() } : {}),
    });
    if (!answer.ok) {
      setIssue(answer.issue);
      return;
    }
    void refreshAppState();
    navigate(`/verhaal/${answer.value.id}`);
  };

  return (
    <Sheet className={styles.sheet}>
      <h2>{isFirst ? texts.emptyTitle : texts.title}</h2>
      {isFirst && <p className={styles.quiet}>{texts.emptyBody}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <fieldset>
          <legend>{texts.template}</legend>
          {(['wethouder', 'empty'] as const).map((option) => (
            <label key={option} className={styles.choice}>
              <input
                type="radio"
                name="template"
                checked={template === option}
                onChange={() => {
                  setTemplate(option);
                  setMissing(null);
                }}
              />
              <span>
                {texts[option]} <small>{texts[`${option}Detail`]}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {template === 'wethouder' ? (
          <div className={styles.field}>
            <h3>{texts.area}</h3>
            <OptionList
              label={texts.area}
              search={texts.searchArea}
              sections={areaSections(areas, chosen)}
              onChoose={(id) => {
                setChosen(areas.find((area) => areaKey(area) === id) ?? null);
                setMissing(null);
              }}
            />
          </div>
        ) : (
          <label className={styles.field}>
            <h3>{texts.name}</h3>
            <input
              type="text"
              maxLength={200}
              placeholder={texts.namePlaceholder}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setMissing(null);
              }}
            />
          </label>
        )}
        <p className={styles.missing} role="alert">
          {missing ?? (issue && `${issue.title}. ${issue.next}`)}
        </p>
        <Button variant="primary" type="submit">
          {texts.make}
        </Button>
      </form>
    </Sheet>
  );
}

function areaSections(areas: readonly Area[], chosen: Area | null): readonly OptionSection[] {
  return levels
    .filter((level) => areaLevels.includes(level))
    .map((level) => ({
      label: storyTexts.areaLevels[level],
      options: areas
        .filter((area) => area.level === level)
        .map((area) => ({
          id: areaKey(area),
          label: area.name,
          // Many municipalities have a district "Centrum".
          ...(level === 'district' ? detailOf(areas, area) : {}),
          alsoFoundBy: area.code,
          selected: chosen !== null && areaKey(chosen) === areaKey(area),
        })),
    }));
}

function detailOf(areas: readonly Area[], { parent }: Area): { readonly detail?: string } {
  const around = areas.find(({ code }) => code === parent);
  return around ? { detail: around.name } : {};
}

function areaKey({ level, code }: Area): string {
  return `${level}|${code}`;
}
