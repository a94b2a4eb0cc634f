import type { FigureQuestion } from '../../shared/model/figure.ts';
import type { CliCore } from './cli-core.ts';

/**
 * The figures behind an answer go out with it, and count as known from then on. Those of a workspace without answers
 * went out with it: there they count already, and need not be in it by themselves.
 */
export async function tellFigures(core: CliCore, question: FigureQuestion): Promise<void> {
  const { workspace } = await core.call('app.state', {});
  if (workspace?.handout === undefined) await core.call('export.figures', question);
}
