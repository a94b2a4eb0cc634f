import path from 'node:path';
import { reactInShared, runsAnywhere, shell, walls } from './walls.mjs';

const root = path.resolve(import.meta.dirname, '..');
const rooms = Object.keys(walls).sort((a, b) => b.length - a.length);

/** @returns {string | undefined} the room a file of the house lies in */
export function roomOf(file) {
  const relative = path.relative(root, file).split(path.sep).join('/');
  return rooms.find((room) => relative.startsWith(`${room}/`));
}

/**
 * Why `fromFile` may not import `specifier`, or null when it may.
 * @param {string} fromFile absolute path
 * @param {string} specifier as written in the import
 */
export function wallBreach(fromFile, specifier) {
  const room = roomOf(fromFile);
  if (!room) return null;
  if (specifier === 'electron' || specifier.startsWith('electron/')) {
    return shell.includes(room) ? null : `only ${shell.join(' and ')} may import 'electron'`;
  }
  if (specifier.startsWith('node:')) {
    return runsAnywhere.includes(room) ? `${room} runs anywhere: no '${specifier}'` : null;
  }
  if (!specifier.startsWith('.')) {
    const react = /^(react|react-dom|recharts|@mantine|@tabler)(\/|$)/.test(specifier);
    return react && room.startsWith('shared/') && !reactInShared.includes(room)
      ? `${room} draws nothing: React lives in ${reactInShared.join(', ')}`
      : null;
  }
  const target = roomOf(path.resolve(path.dirname(fromFile), specifier.replace(/\?.*$/, '')));
  if (!target) return `${room} imports a file outside every room`;
  if (target === room) return featureBreach(fromFile, specifier);
  const allowed = walls[room].some(
    (entry) => entry === target || (entry.endsWith('/*') && target.startsWith(entry.slice(0, -1))),
  );
  return allowed ? null : `${room} may not import ${target}`;
}

/** Features of the page never import each other; `renderer/app` composes them. */
function featureBreach(fromFile, specifier) {
  const feature = (file) => /renderer\/features\/([^/]+)\//.exec(file.split(path.sep).join('/'))?.[1];
  const from = feature(fromFile);
  const to = feature(path.resolve(path.dirname(fromFile), specifier));
  return from && to && from !== to ? `feature '${from}' may not import feature '${to}'` : null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const wallRule = {
  meta: { type: 'problem', schema: [], messages: { breach: 'Wall: {{why}} (build/walls.mjs).' } },
  create(context) {
    const check = (node) => {
      const source = node.source;
      if (!source || typeof source.value !== 'string') return;
      const why = wallBreach(context.filename, source.value);
      if (why) context.report({ node: source, messageId: 'breach', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
