// The rooms of the house and what each may import: the one readable literal the wall lint enforces.
// A room may always import from itself. 'npm:x' names a package; packages not named here are free,
// except 'electron', which only the shell may touch, and 'node:', which only host rooms may touch.

/** @type {Record<string, readonly string[]>} room → rooms it may import */
export const walls = {
  'shared/base': [],
  'shared/model': ['shared/base'],
  'shared/language': ['shared/base', 'shared/model'],
  'shared/house-style': ['shared/base', 'shared/model'],
  'shared/catalogue': ['shared/base', 'shared/model'],
  'shared/statistics': ['shared/base'],
  'shared/disclosure': ['shared/base', 'shared/model'],
  'shared/charts': ['shared/base', 'shared/model', 'shared/language'],
  'shared/drawing': [
    'shared/base',
    'shared/model',
    'shared/house-style',
    'shared/charts',
    'shared/slides',
    'shared/language',
  ],
  'shared/slides': ['shared/base', 'shared/model', 'shared/house-style', 'shared/charts', 'shared/language'],
  'shared/contract': ['shared/base', 'shared/model', 'shared/charts', 'shared/slides'],

  'electron/store': ['shared/*'],
  'electron/importing': ['shared/*'],
  'electron/analysis': ['shared/*', 'electron/store'],
  'electron/exporting': ['shared/*'],
  'electron/core': [
    'shared/*',
    'electron/store',
    'electron/importing',
    'electron/analysis',
    'electron/exporting',
  ],
  'electron/loopback': ['shared/*', 'electron/core'],
  'electron/cli': ['shared/*', 'electron/core'],
  'electron/main': ['shared/*', 'electron/core'],
  'electron/preload': ['shared/contract', 'shared/base'],

  'renderer/ui': ['shared/base', 'shared/model', 'shared/language'],
  'renderer/api': ['shared/base', 'shared/model', 'shared/contract', 'shared/language'],
  'renderer/features': ['shared/*', 'renderer/ui', 'renderer/api'],
  'renderer/app': ['shared/*', 'renderer/ui', 'renderer/api', 'renderer/features'],
};

/** Rooms that run anywhere: no 'node:' modules. */
export const runsAnywhere = Object.keys(walls).filter((room) => !room.startsWith('electron/'));

/** The only rooms that may import 'electron'. */
export const shell = ['electron/main', 'electron/preload'];

/** The only shared room that may import React. */
export const reactInShared = ['shared/drawing'];
