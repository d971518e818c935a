import { messages } from '../messages/index.ts';
import type { Job } from './job-documents.ts';

const text = messages.imports.progress;

export interface ProgressView {
  /** The phase, or that others come first. */
  readonly phase: string;
  readonly details: readonly string[];
  /** Between 0 and 1; null while the length of the file is not known. */
  readonly share: number | null;
}

type Moving = Pick<
  Job,
  | 'isTrial'
  | 'state'
  | 'waitsFor'
  | 'phase'
  | 'rowsRead'
  | 'rowsDone'
  | 'rowsPerSecond'
  | 'secondsLeft'
>;

/** How far a job is, for whoever waits. */
export function progressOf(job: Moving | null): ProgressView {
  if (job === null || job.phase === null) {
    const isWaiting = job?.state === 'WAITING';
    return { phase: isWaiting ? waiting(job.waitsFor) : '', details: [], share: null };
  }
  const { isTrial, phase, rowsRead, rowsDone, rowsPerSecond, secondsLeft } = job;
  const isReading = phase === 'STAGING';
  return {
    phase: isTrial && phase === 'WRITING' ? text.trialWriting : text.phases[phase],
    details: [
      isReading ? text.rowsRead(rowsRead) : text.rowsDone(rowsDone, rowsRead),
      ...(rowsPerSecond === null ? [] : [text.perSecond(Math.round(rowsPerSecond))]),
      ...(secondsLeft === null ? [] : [text.secondsLeft(Math.max(1, Math.round(secondsLeft)))]),
    ],
    share: isReading || rowsRead === 0 ? null : Math.min(1, rowsDone / rowsRead),
  };
}

const waiting = (file: string | null): string =>
  file === null ? text.waiting : text.waitsFor(file);
