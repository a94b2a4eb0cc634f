import { z } from 'zod';
import type { DeliveryContent, DeliveryFile, School } from './columns.ts';
import { issueSchema } from './issue.ts';
import type { AreaShape, MapLevel } from './map-shapes.ts';

/**
 * What the user keeps beside the monitor: which school is which, how many people there are, and where areas lie.
 * Read from files of their own, and undone like any delivery.
 */
export const registerKinds = ['school-list', 'population', 'shapes'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** Pupils enrolled at a school; null where the list does not say. */
export interface Enrolment {
  readonly klas2: number | null;
  readonly klas4: number | null;
  /** Year the numbers are of, where the file says so. */
  readonly year: number | null;
}

/** A school as a school list knows it; the list goes before what the answers of its pupils suggest. */
export interface ListedSchool extends School {
  /** BRIN and branch: 32DD00. */
  readonly brin: string | null;
  /** null: in no list, or without a number. */
  readonly enrolment: Enrolment | null;
}

/** How many people of the monitor's age live in an area. */
export interface PopulationCount {
  /** Normalised: NL01, GG+4, GM+4, WK+6. */
  readonly areaCode: string;
  readonly year: number;
  readonly number: number;
}

/** Everything a register's file brings, ready to be written in one transaction. */
export type RegisterContent = SchoolListContent | PopulationContent | ShapesContent;

export function isRegister(content: DeliveryContent | RegisterContent): content is RegisterContent {
  return registerKinds.some((kind) => kind === content.kind);
}

export interface SchoolListContent extends DeliveryFile {
  readonly kind: 'school-list';
  readonly schools: readonly ListedSchool[];
}

export interface PopulationContent extends DeliveryFile {
  readonly kind: 'population';
  readonly counts: readonly PopulationCount[];
}

/** The borders of one level: a newer file goes before an older one as a whole. */
export interface ShapesContent extends DeliveryFile {
  readonly kind: 'shapes';
  readonly level: MapLevel;
  readonly year: number | null;
  readonly shapes: readonly AreaShape[];
}

/** What was recognised in a register's file, to look at before anything is written. */
export const registerPreviewSchema = z
  .object({
    kind: z.enum(registerKinds),
    /** What we take from which column; null: not found. */
    fields: z.array(z.object({ what: z.string(), column: z.string().nullable() }).readonly()).readonly(),
    /** The first rows as they were read: registers are public, their rows are no pupils. */
    columns: z.array(z.object({ label: z.string(), isNumber: z.boolean() }).readonly()).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
  })
  .readonly();
export type RegisterPreview = z.infer<typeof registerPreviewSchema>;

/** A register as listed on the page Gegevens. */
export const registerSummarySchema = z
  .object({
    deliveryId: z.number().int(),
    kind: z.enum(registerKinds),
    title: z.string(),
    fileName: z.string(),
    importedAt: z.string(),
    fictitious: z.boolean(),
    /** Schools of a list, areas of a population or a map. */
    places: z.number().int(),
    /** Years the numbers are of, in order; none where the file does not say. */
    years: z.array(z.number().int()).readonly(),
    warnings: z.array(issueSchema).readonly(),
  })
  .readonly();
export type RegisterSummary = z.infer<typeof registerSummarySchema>;
