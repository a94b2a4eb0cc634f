import { randomUUID } from 'node:crypto';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { channels } from '../../shared/contract/channels.ts';
import type { Core } from '../core/create-core.ts';
import { isOwnPage } from './lockdown.ts';

/** The one gate for messages: only the top frame of our own page gets through. */
export function openMessageGate(ipcMain: IpcMain, core: Core): void {
  ipcMain.handle(channels.invoke, (event, name: unknown, input: unknown, operationId: unknown) => {
    checkSender(event);
    return core.dispatch(String(name), input, typeof operationId === 'string' ? operationId : randomUUID());
  });
  ipcMain.handle(channels.cancel, (event, operationId: unknown) => {
    checkSender(event);
    core.cancel(String(operationId));
  });
}

function checkSender({ senderFrame }: IpcMainInvokeEvent): void {
  if (!senderFrame || senderFrame.parent !== null || !isOwnPage(senderFrame.url)) {
    throw new Error(`Message refused from ${senderFrame?.url ?? 'a frame that is gone'}`);
  }
}
