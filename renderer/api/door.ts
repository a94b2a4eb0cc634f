import type { Result } from '../../shared/base/result.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { Door } from '../../shared/contract/door.ts';
import type { FileReference } from '../../shared/contract/file-reference.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { openBridgeDoor } from './bridge-door.ts';
import { openHttpDoor } from './http-door.ts';

/** The door as the page sees it: the three calls of the contract, and handing over a file. */
export interface PageDoor extends Door {
  /** Over HTTP this sends the bytes, so ask only when the file is really needed. */
  handOver(file: File): Promise<Result<FileReference, Issue>>;
}

declare global {
  interface Window {
    readonly wib?: Bridge<File>;
  }
}

/** Electron hangs its bridge on the window before the page starts; without it the page came over HTTP. */
export const door: PageDoor = window.wib ? openBridgeDoor(window.wib) : openHttpDoor();

/** One operation of the host. `operationId` only for long ones: it names them for progress and cancel. */
export function call<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
  operationId?: string,
): Promise<Result<OperationOutput<Name>, Issue>> {
  return door.invoke(name, input, operationId);
}
