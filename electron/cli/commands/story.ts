import type { SlideDocument } from '../../../shared/slides/document.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { slideCountTexts } from '../../../shared/language/nl/slide-count.ts';
import { fail } from '../arguments.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { findArea } from '../find-area.ts';
import { findStory } from '../find-story.ts';
import { say } from '../say.ts';

/** `wib story list`, `new` and `show`: the stories of a workspace, one from a template, and the slides of one. */
export async function storyCommand(args: Arguments, core: CliCore): Promise<string | null> {
  const [action = '', ...others] = args.files;
  if (others.length > 0) return fail(cliTexts.strayWords(others));
  switch (action) {
    case 'list':
      return listStories(args, core);
    case 'new':
      return newStory(args, core);
    case 'show':
      return showStory(args, core);
    default:
      return fail(cliTexts.storyAction(action));
  }
}

async function listStories(args: Arguments, core: CliCore): Promise<string> {
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { stories } = await core.call('story.list', {});
  if (args.flag('json')) return json(stories);
  if (stories.length === 0) say(cliTexts.noStories);
  return stories
    .map(
      ({ id, title, slideCount, accountSlide }) =>
        `${id}  ${title}  (${slideCountTexts.slides(slideCount, accountSlide)})\n`,
    )
    .join('');
}

async function newStory(args: Arguments, core: CliCore): Promise<string> {
  const template = args.need('template');
  const asked = args.need('area');
  const theme = args.text('theme');
  const title = args.text('title');
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { leftOut, ...story } = await core.call('story.create', {
    template,
    area: await findArea(core, asked),
    ...(theme === undefined ? {} : { theme }),
    ...(title === undefined ? {} : { title }),
  });
  if (args.flag('json'))
    return json({ id: story.id, title: story.title, slides: story.slides.length, leftOut });
  say(
    cliTexts.storyMade(
      story.title,
      slideCountTexts.slides(story.slides.length, story.accountSlide !== false),
    ),
  );
  for (const what of leftOut) say(cliTexts.leftOut(what));
  return `${story.id}\n`;
}

/** As it goes out: the headlines of its pages, with the figures of today. */
async function showStory(args: Arguments, core: CliCore): Promise<string> {
  const asked = args.need('story');
  await core.openWorkspace(args.need('workspace'), { create: false });
  const story = await findStory(core, asked);
  const { document } = await core.call('story.document', { id: story.id });
  // The contract leaves the document open, because it may not know slides; the host makes just this.
  const { title, pages } = document as SlideDocument;
  const told = pages.map((page, index) => ({ page: index + 1, section: page.section, headline: page.title }));
  if (args.flag('json')) return json({ id: story.id, title, pages: told });
  return [title, ...told.map(({ page, headline }) => `${String(page).padStart(3)}. ${headline}`), ''].join(
    '\n',
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
