import { useState } from 'react';
import { useLocation } from 'wouter';
import { newStoryTexts } from '../../../shared/language/new-story.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { levels, type Area, type Level } from '../../../shared/model/area.ts';
import { themesOf } from '../../../shared/slides/templates/choose-indicators.ts';
import { refreshAppState } from '../../api/app-state.ts';
import { useLongOperation } from '../../api/use-long-operation.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import type { OptionSection } from '../../ui/find-options.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useIsLong } from '../../ui/use-is-long.ts';
import { FillingStory } from './FillingStory.tsx';
import { MadeStory } from './MadeStory.tsx';
import styles from './NewStory.module.css';
import { OwnTemplates } from './OwnTemplates.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

/** A new story: filled for one area, or empty. */
export function NewStory({ isFirst }: { readonly isFirst: boolean }) {
  const [, navigate] = useLocation();
  const options = useOperation('explore.options', {});
  const listed = useOperation('template.list', {});
  const templates = listed.value?.templates ?? [];
  const [asked, setAsked] = useState<string | null>(null);
  // Until somebody chooses, the first of the list.
  const template = templates.find(({ id }) => id === asked) ?? (asked === null ? templates[0] : undefined);
  const [chosen, setChosen] = useState<Area | null>(null);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const [theme, setTheme] = useState('');
  const [made, setMade] = useState<{ readonly id: string; readonly leftOut: readonly string[] } | null>(null);
  const creating = useLongOperation('story.create');
  const isBusy = creating.state === 'running';
  const isLong = useIsLong(isBusy);
  const { issue } = creating;
  const texts = storyTexts.make;
  const areas = options.value?.areas ?? [];
  const themes = themesOf(options.value?.indicators ?? []);

  const make = async () => {
    const lacks = template ? !chosen && texts.areaFirst : name.trim() === '' && texts.nameFirst;
    if (lacks) {
      setMissing(lacks);
      return;
    }
    const answer = await creating.run({
      template: template?.id ?? 'empty',
      area: template && chosen ? { level: chosen.level, code: chosen.code } : null,
      ...(template?.asksTheme && theme !== '' ? { theme } : {}),
      ...(template ? {} : { title: name.trim() }),
    });
    if (!answer.ok) return;
    void refreshAppState();
    const { id, leftOut } = answer.value;
    if (leftOut.length > 0) setMade({ id, leftOut });
    else navigate(`/verhaal/${id}`);
  };

  if (made) return <MadeStory storyId={made.id} leftOut={made.leftOut} />;
  return (
    <Sheet className={styles.sheet}>
      <h2>{isFirst ? texts.emptyTitle : texts.title}</h2>
      {isFirst && <p className={styles.quiet}>{texts.emptyBody}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void make();
        }}
      >
        <TemplateChoice
          templates={templates}
          chosen={template?.id ?? 'empty'}
          onChoose={(id) => {
            setAsked(id);
            setMissing(null);
            // An area of another level does not go with it.
            const next = templates.find((each) => each.id === id);
            if (chosen && next && !next.levels.includes(chosen.level)) setChosen(null);
          }}
        />
        {template?.asksTheme && (
          <label className={styles.field}>
            <h3>{newStoryTexts.theme}</h3>
            <select
              className={styles.theme}
              lang="nl"
              value={theme === '' ? themes[0] : theme}
              onChange={(event) => setTheme(event.target.value)}
            >
              {themes.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        )}
        {template ? (
          <div className={styles.field}>
            <h3>{texts.area}</h3>
            <OptionList
              label={texts.area}
              search={texts.searchArea}
              sections={areaSections(areas, template.levels, chosen)}
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
          {missing ?? (issue && issue.kind !== 'cancelled' ? `${issue.title}. ${issue.next}` : null)}
        </p>
        {isLong ? (
          <FillingStory run={creating} />
        ) : (
          <Button variant="primary" type="submit" disabled={isBusy}>
            {isBusy ? newStoryTexts.making : texts.make}
          </Button>
        )}
      </form>
      <OwnTemplates templates={templates} removed={listed.value?.removed ?? []} onChange={listed.reload} />
    </Sheet>
  );
}

function areaSections(
  areas: readonly Area[],
  asked: readonly Level[],
  chosen: Area | null,
): readonly OptionSection[] {
  return levels
    .filter((level) => asked.includes(level))
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
