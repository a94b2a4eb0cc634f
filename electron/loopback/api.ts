import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Core } from '../core/create-core.ts';
import { sendFile } from './send-file.ts';
import type { LoopbackOptions } from './serve.ts';
import type { UploadStore } from './upload-store.ts';

export interface LoopbackCore {
  readonly dispatch: Core['dispatch'];
  readonly cancel: Core['cancel'];
  readonly uploads: UploadStore;
  readonly downloads: ReadonlyMap<string, string>;
}

/** An operation's input is small; files come by another way. */
const largestInput = 8 * 1024 * 1024;

/** POST /api/<operation>, POST /api/cancel/<id>, POST /api/upload, GET /api/progress, GET /api/download/<token>. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { core, onProgress }: LoopbackOptions,
): Promise<void> {
  const [name = '', argument = ''] = url.pathname.slice('/api/'.length).split('/');
  if (request.method === 'GET') {
    if (name === 'progress') return streamProgress(response, onProgress);
    if (name === 'download') return sendDownload(response, core.downloads.get(argument));
    return sendJson(response, 404, null);
  }
  if (name === 'cancel') {
    core.cancel(argument);
    return sendJson(response, 200, null);
  }
  if (name === 'upload') {
    return sendJson(response, 200, await core.uploads.receive(request, url.searchParams.get('name') ?? ''));
  }
  const input = await readJson(request);
  if (input === undefined) return sendJson(response, 413, null);
  const operationId = request.headers['x-operation-id'];
  const answer = await core.dispatch(
    name,
    input,
    typeof operationId === 'string' ? operationId : randomUUID(),
  );
  return sendJson(response, 200, answer);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestInput) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8') || '{}') as unknown;
  } catch {
    return null;
  }
}

function streamProgress(response: ServerResponse, onProgress: LoopbackOptions['onProgress']): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': open\n\n');
  const stop = onProgress((progress) => response.write(`data: ${JSON.stringify(progress)}\n\n`));
  response.on('close', stop);
}

async function sendDownload(response: ServerResponse, file: string | undefined): Promise<void> {
  const sent =
    file !== undefined &&
    (await sendFile(response, file, {
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(path.basename(file))}`,
      'Cache-Control': 'no-store',
    }));
  if (!sent) sendJson(response, 404, null);
}
