import { z } from 'zod';
import { preferencesSchema } from '../model/preferences.ts';
import {
  recentWorkspaceSchema,
  workspaceSettingsSchema,
  workspaceSummarySchema,
} from '../model/workspace.ts';

const nothing = z.object({}).strict();

/** The app itself: its state, dialogs, workspaces, the sample. */
export const appOperations = {
  /** What this door can do, and the open workspace: the one call before the first page. */
  'app.state': {
    access: 'read',
    long: false,
    input: nothing,
    output: z
      .object({
        version: z.string(),
        door: z.enum(['electron', 'loopback', 'cli', 'test']),
        /** Native open and save dialogs are there. */
        dialogs: z.boolean(),
        workspace: workspaceSummarySchema.nullable(),
        recent: z.array(recentWorkspaceSchema).readonly(),
        preferences: preferencesSchema,
        /** Where exports go when nothing else is chosen. */
        exportFolder: z.string(),
      })
      .readonly(),
  },
  /** Language and light, kept on this computer for the next time. */
  'app.preferences': { access: 'write', long: false, input: preferencesSchema, output: preferencesSchema },
  /** Native dialogs; answers null when the user cancels, refused where `dialogs` is false. */
  'dialog.choose': {
    access: 'read',
    long: false,
    input: z.object({ what: z.enum(['monitor-files', 'workspace', 'new-workspace', 'folder']) }).strict(),
    output: z.object({ paths: z.array(z.string()).readonly() }).readonly(),
  },
  /** path left out: in the app's data folder, under this name. */
  'workspace.create': {
    access: 'write',
    long: false,
    input: z.object({ name: z.string().min(1).max(120), path: z.string().optional() }).strict(),
    output: workspaceSummarySchema,
  },
  'workspace.open': {
    access: 'write',
    long: false,
    input: z.object({ path: z.string().min(1) }).strict(),
    output: workspaceSummarySchema,
  },
  'workspace.close': { access: 'write', long: false, input: nothing, output: nothing },
  'workspace.settings': {
    access: 'write',
    long: false,
    input: workspaceSettingsSchema,
    output: workspaceSummarySchema,
  },
  /** Loads the fictional region; makes a workspace for it when none is open or the open one holds other data. */
  'sample.load': { access: 'write', long: true, input: nothing, output: workspaceSummarySchema },
  /** Opens a folder or file the app wrote in the system's own viewer; only where `dialogs` is true. */
  'shell.show': {
    access: 'read',
    long: false,
    input: z.object({ path: z.string().min(1) }).strict(),
    output: nothing,
  },
} as const;
