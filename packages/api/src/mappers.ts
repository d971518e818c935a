import type { EventRow } from '@minxin/access';
import type { BatchRow } from '@minxin/importing';
import type { Page } from '@minxin/records';

export type {
  AccessProblem as AccessRefusal,
  Account as SignInAccount,
  ApiToken as KeptToken,
  EventRow,
  Permission as GrantedPermission,
  Role as GrantedRole,
  Scope as GrantedScope,
  SessionEntry as OpenSession,
  Verified as VerifiedChain,
} from '@minxin/access';
export type { Period as PeriodValue } from '@minxin/calendar';
export type { BriefingProblem as StandingProblem } from '@minxin/database';
export type {
  FilePlan as ReadPlan,
  ImportReport as WrittenReport,
  PlannedTable as ReadTable,
  TableReport as WrittenTable,
} from '@minxin/importing';
export type {
  District as KnownDistrict,
  Passport as ReadPassport,
  PassportBatch as ReadBatch,
  PassportPart as ReadPart,
  PublishedFigure as PrintedFigure,
  Reconciliation as Reconciled,
  Table as ColumnarTable,
} from '@minxin/metrics';
export type { RecordKind } from '@minxin/records';
export type {
  AskedChart as AskedBriefingChart,
  AskedSection as AskedBriefingSection,
} from './briefings/asked-blocks.ts';
export type { AskedRevision as AskedBriefing } from './briefings/asked-revision.ts';
export type { ImportJob as QueuedImport } from './imports/import-job.ts';
export type { BatchRow };
export type BatchPage = Page<BatchRow>;
export type EventPage = Page<EventRow>;
export type { SubjectOrigins } from './resolvers/data-quality.ts';
