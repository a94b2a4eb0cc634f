import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { writeChanges } from '../write-changes.ts';

/** What deliveries changed that came in the place of others, as far as those are kept. */
export async function changesCommand(args: Arguments, core: CliCore): Promise<string> {
  const wave = args.year('wave');
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { datasets } = await core.call('data.list', {});
  const deliveries = new Set(
    datasets
      .filter((dataset) => dataset.replaced !== undefined && (wave === undefined || dataset.wave === wave))
      .map(({ deliveryId }) => deliveryId),
  );
  if (deliveries.size === 0) throw new IssueError({ kind: 'not-found', ...cliTexts.nothingReplaced });
  const all = [];
  for (const deliveryId of deliveries) all.push(await core.call('export.changes', { deliveryId }));
  return args.flag('json') ? `${JSON.stringify(all, null, 2)}\n` : all.map(writeChanges).join('\n');
}
