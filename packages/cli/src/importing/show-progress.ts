import { Pace, type ProgressReport } from '@minxin/importing';
import { say } from '../output/report.ts';
import { phaseSentence, progressLine } from './progress-line.ts';

const EVERY_MS = 100;

export interface Shown {
  note(report: ProgressReport): void;
  /** Clears the line, for what is said next. */
  end(): void;
}

/** Shows how far an import is on standard error: a line that moves on a terminal, sentences elsewhere. */
export function showProgress(name: string, terminal = process.stderr): Shown {
  return terminal.isTTY ? movingLine(name, terminal) : sentences(name);
}

function movingLine(name: string, terminal: NodeJS.WriteStream): Shown {
  const pace = new Pace();
  let shownAt = 0;
  return {
    note(report) {
      const now = Date.now();
      pace.note(report, now);
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      terminal.write(`\r\x1b[K${progressLine(name, report, pace, now)}`);
    },
    end() {
      terminal.write('\r\x1b[K');
    },
  };
}

function sentences(name: string): Shown {
  let phase = '';
  return {
    note(report) {
      if (report.phase === phase) return;
      phase = report.phase;
      say(phaseSentence(name, report));
    },
    end() {},
  };
}
