import type { MenuItemConstructorOptions } from 'electron';
import { state } from './state.ts';

/** What a test may ask of the stand-in, over the process's message channel. */
export type Command =
  | { readonly do: 'facts' }
  | { readonly do: 'answer-dialog'; readonly paths: readonly string[] }
  | { readonly do: 'click-menu'; readonly id: string }
  | { readonly do: 'permission'; readonly name: string }
  | { readonly do: 'request'; readonly url: string }
  | { readonly do: 'open-window'; readonly url: string }
  | {
      readonly do: 'invoke-as';
      readonly url: string;
      readonly isTop: boolean;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  /** Unplugs all screens but the first so many. */
  | { readonly do: 'keep-screens'; readonly count: number }
  | { readonly do: 'second-instance' }
  | { readonly do: 'close-window' };

interface Actions {
  invokeAs(url: string, isTop: boolean, channel: string, args: readonly unknown[]): Promise<unknown>;
  secondInstance(): void;
  closeWindow(): void;
}

export function tell(message: object): void {
  process.send?.(message);
}

export function answerControl(actions: Actions): void {
  process.on('message', (message: { id: number; command: Command }) => {
    void obey(message.command, actions).then(
      (result) => tell({ id: message.id, result: result ?? null }),
      (error: unknown) =>
        tell({ id: message.id, error: error instanceof Error ? error.message : String(error) }),
    );
  });
}

async function obey(command: Command, actions: Actions): Promise<unknown> {
  switch (command.do) {
    case 'facts': {
      const { schemes, windowOptions, sandboxed, dialogCalls, errors, shown } = state;
      return {
        schemes,
        windowOptions,
        sandboxed,
        dialogCalls,
        errors,
        shown,
        menu: state.menu.map(({ label }) => label),
      };
    }
    case 'answer-dialog':
      return state.dialogAnswers.push(command.paths);
    case 'click-menu':
      clickMenu(command.id);
      return null;
    case 'permission':
      return {
        asked: state.answersPermission?.(command.name),
        checked: state.checksPermission?.(command.name),
      };
    case 'request':
      return { cancelled: state.cancels?.(command.url) };
    case 'open-window':
      return { denied: state.deniesWindow?.(command.url) };
    case 'invoke-as':
      return actions.invokeAs(command.url, command.isTop, command.channel, command.args);
    case 'keep-screens':
      state.displays.splice(command.count);
      return null;
    case 'second-instance':
      actions.secondInstance();
      return null;
    case 'close-window':
      actions.closeWindow();
      return null;
  }
}

function clickMenu(id: string): void {
  const items = state.menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  const item = items.find((candidate) => candidate.id === id);
  if (!item?.click) throw new Error(`No menu item '${id}' that can be clicked.`);
  item.click({} as never, undefined, {});
}
