import { z } from 'zod';
import { datasetSummarySchema, importMappingSchema, importProposalSchema } from '../model/dataset.ts';
import { deliveryChangesSchema } from '../model/delivery-changes.ts';
import { registerSummarySchema } from '../model/register.ts';
import { fileReferenceSchema } from './file-reference.ts';

const nothing = z.object({}).strict();

/** All that was read in: the waves of figures, and beside them the registers. */
const dataLists = {
  datasets: z.array(datasetSummarySchema).readonly(),
  registers: z.array(registerSummarySchema).readonly(),
};

/** What is read in: looked at first, then written whole, listed, replaced and undone. */
export const dataOperations = {
  'data.list': {
    access: 'read',
    long: false,
    input: nothing,
    output: z.object(dataLists).readonly(),
  },
  /** Undoes an import: the whole delivery goes, and what it replaced comes back exactly as it was. */
  'data.remove': {
    access: 'write',
    long: false,
    input: z.object({ deliveryId: z.number().int() }).strict(),
    output: z.object(dataLists).readonly(),
  },
  /** What changed by a delivery that replaced another, as long as that one is kept: told under the rule of today. */
  'data.changes': {
    access: 'read',
    long: true,
    input: z.object({ deliveryId: z.number().int() }).strict(),
    output: deliveryChangesSchema,
  },
  /** Gives up what a delivery replaced: from then on it cannot be undone, nor what it changed be told. */
  'data.letGo': {
    access: 'write',
    long: false,
    input: z.object({ deliveryId: z.number().int() }).strict(),
    output: z.object(dataLists).readonly(),
  },
  /** Reads the file and says what it is; writes nothing. */
  'import.inspect': {
    access: 'read',
    long: true,
    input: z.object({ file: fileReferenceSchema, mapping: importMappingSchema.optional() }).strict(),
    output: importProposalSchema,
  },
  /** The same file again under another mapping. */
  'import.revise': {
    access: 'read',
    long: true,
    input: z.object({ proposalId: z.string(), mapping: importMappingSchema }).strict(),
    output: importProposalSchema,
  },
  /** One transaction; all or nothing. */
  'import.commit': {
    access: 'write',
    long: true,
    input: z.object({ proposalId: z.string() }).strict(),
    output: z.object({ deliveryId: z.number().int(), ...dataLists }).readonly(),
  },
  'import.discard': {
    access: 'read',
    long: false,
    input: z.object({ proposalId: z.string() }).strict(),
    output: nothing,
  },
} as const;
