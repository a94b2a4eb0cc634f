import { cliTexts } from '../../shared/language/nl/cli.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { StorySummary } from '../../shared/model/story.ts';
import type { CliCore } from './cli-core.ts';

/** By its mark, or by its title where one story has it. */
export async function findStory(core: CliCore, asked: string): Promise<StorySummary> {
  const { stories } = await core.call('story.list', {});
  const byId = stories.find(({ id }) => id === asked);
  const byTitle = stories.filter(({ title }) => title.toLowerCase() === asked.trim().toLowerCase());
  const [only] = byTitle;
  if (byId) return byId;
  if (only && byTitle.length === 1) return only;
  const words = byTitle.length > 1 ? cliTexts.storyTwice(asked) : cliTexts.storyUnknown(asked);
  throw new IssueError({ kind: 'not-found', ...words });
}
