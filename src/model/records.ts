/** All records of the catalogue, before anything is derived from them. */
import type { Agency } from './agency.ts';
import type { Correction } from './correction.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SourceDocument } from './document.ts';
import type { Group } from './group.ts';
import type { Indicator } from './indicator.ts';
import type { Instrument } from './instrument.ts';
import type { EditedLink } from './link.ts';
import type { Look } from './look.ts';
import type { Observation } from './observation.ts';
import type { ProgressReport } from './progress-report.ts';
import type { Provision } from './provision.ts';
import type { Revision } from './revision.ts';
import type { SourceLine } from './source-line.ts';
import type { StatedClaim } from './stated-claim.ts';
import type { Task } from './task.ts';
import type { Theme } from './theme.ts';

/** What the seeds hold. Tasks hold measures too (`kind` tells them apart). Each list is in the order of its document. */
export interface SeedRecords {
  readonly groups: readonly Group[];
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly provisions: readonly Provision[];
  /** What documents claim of tasks that their issuers lead. */
  readonly statedClaims: readonly StatedClaim[];
  readonly sourceLines: readonly SourceLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the seeds hold and what people write. */
export interface Records extends SeedRecords {
  readonly documents: readonly SourceDocument[];
  readonly agencies: readonly Agency[];
  readonly progressReports: readonly ProgressReport[];
  readonly observations: readonly Observation[];
  /** How far outcomes were looked for. */
  readonly looks: readonly Look[];
  readonly links: readonly EditedLink[];
  readonly instruments: readonly Instrument[];
  readonly themes: readonly Theme[];
  readonly corrections: readonly Correction[];
  /** What corrections and amending documents make of the records above, which stay as printed. */
  readonly revisions: readonly Revision[];
}
