import { failure, success } from '../../shared/base/result.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { progressSchema } from '../../shared/contract/door.ts';
import { stateTexts } from '../../shared/language/states.ts';
import { checkAnswer, noAnswer } from './check-answer.ts';
import type { PageDoor } from './door.ts';

/** The Electron door: messages through the preload bridge; a file is handed over as its path. */
export function openBridgeDoor(bridge: Bridge<File>): PageDoor {
  return {
    async invoke(name, input, operationId) {
      try {
        return checkAnswer(name, await bridge.invoke(name, input, operationId));
      } catch (error) {
        console.error(error);
        return failure(noAnswer());
      }
    },
    cancel: (operationId) => bridge.cancel(operationId),
    onProgress: (listener) => bridge.onProgress((progress) => listener(progressSchema.parse(progress))),
    handOver(file) {
      const path = bridge.pathForFile(file);
      return Promise.resolve(
        path === ''
          ? failure({ kind: 'file-unreadable' as const, ...stateTexts.fileGone, file: file.name })
          : success({ kind: 'path' as const, path }),
      );
    },
  };
}
