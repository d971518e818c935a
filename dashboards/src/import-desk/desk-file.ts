import type { Problem } from '../graphql/problem.ts';
import type { Corrections } from './corrections.ts';
import type { Job } from './job-documents.ts';

/** The kind that a person told of one sheet. */
export interface SheetChoice {
  readonly sheet: string;
  readonly kind: string | null;
}

/** What a person told about a file; null: to be found out. */
export interface Choices {
  readonly kind: string | null;
  readonly sheets: readonly SheetChoice[];
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly columns: Corrections;
}

export const NO_CHOICES: Choices = {
  ...{ kind: null, sheets: [], sheet: null, encoding: null, columns: [] },
};

/** Why a file does not go on. */
export type Halt =
  | Problem
  | { readonly kind: 'too-large' }
  /** The server no longer knows the job: it was started again in the middle of it. */
  | { readonly kind: 'forgotten' };

/** A file on the desk, from the moment it is dropped to what came of it. */
export interface DeskFile {
  readonly key: number;
  name: string;
  bytes: number;
  /** Null of a file that was sent before the page was opened. */
  readonly file: File | null;
  /** Bytes that the server has. */
  sent: number;
  /** What the server calls the upload. */
  upload: string | null;
  choices: Choices;
  /** The id of the job that is shown, or on its way. */
  job: string | null;
  /** The trial that is over last; it stays while the next one runs. */
  trial: Job | null;
  /** The import itself, once it is over. */
  outcome: Job | null;
  /** The trial or the import on its way, as it was seen last. */
  pending: Job | null;
  /** `resuming`: what was going on when the page was opened, until it is known. */
  busy: 'trying' | 'importing' | 'resuming' | null;
  halt: Halt | null;
  /** Whether the server does not answer for now. */
  isAway: boolean;
}

export type Stage =
  | 'resuming'
  | 'waiting'
  | 'uploading'
  | 'trying'
  /** The trial tells what would be. */
  | 'tried'
  /** It can be read, but not what it holds. */
  | 'unreadable'
  | 'importing'
  | 'done'
  /** It can't be read. */
  | 'failed'
  | 'stopped';

/** Those in which a job of the server is waited for. */
export type UnderWay = Extract<Stage, 'resuming' | 'trying' | 'importing'>;

/** Where a file stands: exactly one of these at a time. */
export function stageOf(file: Omit<DeskFile, 'key' | 'name' | 'bytes' | 'file'>): Stage {
  if (file.halt !== null) return 'stopped';
  if (file.busy === 'importing' || file.busy === 'resuming') return file.busy;
  if (file.outcome !== null) return file.outcome.state === 'FAILED' ? 'failed' : 'done';
  if (file.upload === null) return file.sent === 0 ? 'waiting' : 'uploading';
  if (file.busy !== null || file.trial === null) return 'trying';
  if (file.trial.state === 'FAILED') return 'failed';
  return file.trial.report === null ? 'unreadable' : 'tried';
}

export const isOver = ({ state }: Pick<Job, 'state'>): boolean =>
  state === 'DONE' || state === 'FAILED';
