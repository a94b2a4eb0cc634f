import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { ImportMapping } from '../../shared/model/dataset.ts';

/** An operation as the page would ask it, from that page; a refusal is thrown with its words. */
export function callFrom<Name extends OperationName>(
  page: Page,
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  return post(page, name, JSON.stringify(input));
}

/** Reads a file in with what the app proposes, and what the user would say of it. */
export async function readIn(page: Page, file: string, mapping: ImportMapping = {}): Promise<void> {
  const name = encodeURIComponent(path.basename(file));
  const { token } = await post<{ readonly token: string }>(
    page,
    `upload?name=${name}`,
    readFileSync(file, 'utf8'),
  );
  const { proposalId } = await callFrom(page, 'import.inspect', { file: { kind: 'upload', token }, mapping });
  await callFrom(page, 'import.commit', { proposalId });
}

async function post<Value>(page: Page, address: string, body: string): Promise<Value> {
  const answer = await page.evaluate(
    async ([to, content]) => {
      const headers = { 'Content-Type': to.startsWith('upload') ? 'text/csv' : 'application/json' };
      const response = await fetch(`/api/${to}`, { method: 'POST', headers, body: content });
      return response.text();
    },
    [address, body] as const,
  );
  const { ok, value } = JSON.parse(answer) as { readonly ok: boolean; readonly value: Value };
  if (!ok) throw new Error(`${address}: ${answer}`);
  return value;
}
