import type { StateCell } from '@minxin/charts';
import type { Finding, Language } from '@minxin/commentary';
import type { DistributionStepStep } from '../contract.generated.ts';
import { messages } from './messages.ts';
import type { DistributionBoardQuery } from './query.generated.ts';

type Plan = NonNullable<NonNullable<DistributionBoardQuery['now']>['records']>['nodes'][number];

/** The six steps of 四议两公开, in their order. */
export const STEPS = [
  'PROPOSAL',
  'CONSULTATION',
  'DELIBERATION',
  'RESOLUTION',
  'RESOLUTION_PUBLIC',
  'RESULT_PUBLIC',
] as const satisfies readonly DistributionStepStep[];

export interface ProcedureRow {
  readonly name: string;
  readonly done: number;
  /** The day of each step; the next one waits, those after it are still to come. */
  readonly cells: readonly StateCell[];
}

/** The plans, those farthest from their end first. */
export const procedureRows = (
  plans: readonly Plan[],
  language: Language,
): readonly ProcedureRow[] =>
  plans
    .map(({ year, collective, stepsDone, distributionSteps }) => ({
      name: messages[language].plan(collective.shortName, year),
      done: stepsDone,
      cells: STEPS.map((step, place): StateCell => {
        const day = distributionSteps.find((one) => one.step === step)?.doneOn;
        if (day !== undefined) return { state: 'DONE', text: day, note: day.slice('2019-'.length) };
        return { state: place === stepsDone ? 'WAITING' : 'NONE', text: '' };
      }),
    }))
    .toSorted((a, b) => a.done - b.done);

/** How many plans have all six steps, and what the one that is farthest from it waits for. */
export function procedureFinding(rows: readonly ProcedureRow[], language: Language): Finding {
  const text = messages[language].steps;
  const whole = rows.filter(({ done }) => done === STEPS.length).length;
  const [last] = rows;
  if (last === undefined) return { title: text.none, summary: '' };
  const next = STEPS[last.done];
  if (next === undefined) {
    const day = last.cells.at(-1)?.text ?? '';
    const title = rows.length === 1 ? text.done(day) : text.all(rows.length);
    return { title, summary: text.listed(rows.map(({ name }) => name)) };
  }
  const waits = text.waits(last.name, last.done, text.names[next]);
  const title = rows.length === 1 ? waits : text.some(whole, rows.length);
  return { title, summary: waits };
}
