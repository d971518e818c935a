import type { ImportJobFragment } from './job.generated.ts';

export type Job = ImportJobFragment;
export type Plan = NonNullable<Job['plan']>;
export type PlannedTable = Plan['tables'][number];
export type PlannedColumn = PlannedTable['columns'][number];
export type Report = NonNullable<Job['report']>;
export type Counts = Report['counts'];
export type FileProblem = Plan['problems'][number];

export {
  ImportJobNowDocument as importJob,
  RunImportDocument as runImport,
  TryImportDocument as tryImport,
} from './job.generated.ts';
