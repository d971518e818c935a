import type { Pace, Phase, ProgressReport } from '@minxin/importing';

const PHASES: Readonly<Record<Phase, string>> = {
  staging: '读取',
  waiting: '排队，等待前面的写入',
  writing: '写入',
  rebuilding: '重算汇总',
};
const BAR = 24;
const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 });

/** How far an import is, in one line: phase, rows, bar, rows a second, time left. */
export function progressLine(
  name: string,
  report: ProgressReport,
  pace: Pace,
  now: number,
): string {
  const { phase, rows, of } = report;
  const speed = pace.rowsPerSecond(now);
  const left = pace.secondsLeft(now);
  return [
    `${name} ${PHASES[phase]}`,
    of === null
      ? `${number.format(rows)} 行`
      : `${bar(rows, of)} ${number.format(rows)}/${number.format(of)} 行`,
    speed === null ? '' : `${number.format(speed)} 行/秒`,
    left === null ? '' : `还需 ${timeText(left)}`,
  ]
    .filter(Boolean)
    .join('  ');
}

function bar(rows: number, of: number): string {
  const full = of === 0 ? BAR : Math.round((Math.min(rows, of) / of) * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`;
}

/** What there is to say where nobody looks at a line that moves: each phase once. */
export const phaseSentence = (name: string, { phase, of }: ProgressReport): string =>
  of === null
    ? `${name}：正在${PHASES[phase]}……`
    : `${name}：已读 ${number.format(of)} 行，正在${PHASES[phase]}……`;
