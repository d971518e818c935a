import type { CellState } from '@minxin/charts';
import type { Finding, Language } from '@minxin/commentary';
import { columnOf, numbersOf } from '../board/columns.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { messages } from './messages.ts';

/** What has to be in order before an agreement is paid on, in the order that it is looked at. */
export const GATES = ['signed', 'inspected', 'within', 'room'] as const;
export type Gate = (typeof GATES)[number];

/** The same in the order that they are told: what is late first. */
const TOLD: readonly Gate[] = ['within', 'inspected', 'signed', 'room'];

/** An agreement whose project is not accepted yet, and where it stands at each gate. */
export interface GateRow {
  readonly agreement: string;
  readonly project: string;
  readonly states: Readonly<Record<Gate, CellState>>;
}

/** The open agreements, those with most to put right first. */
export function gateRows(table: ColumnsFragment): readonly GateRow[] {
  const agreements = columnOf(table, 'AGREEMENT')?.values ?? [];
  const projects = columnOf(table, 'PROJECT.label')?.values ?? [];
  const is = (metric: string) => numbersOf(table, metric).map((value) => (value ?? 0) > 0);
  const open = is('openAgreements');
  const unsigned = is('unsignedAgreements');
  const stagnant = is('stagnantAgreements');
  const ahead = is('paymentsAheadOfProgress');
  const limit = is('atProgressLimit');
  return agreements
    .flatMap((agreement, row): GateRow[] => {
      if (agreement === null || !open[row]) return [];
      const states: GateRow['states'] = {
        signed: unsigned[row] ? 'RISK' : 'DONE',
        inspected: stagnant[row] ? 'LATE' : 'DONE',
        within: ahead[row] ? 'LATE' : 'DONE',
        room: roomOf(unsigned[row], limit[row] || ahead[row]),
      };
      return [{ agreement: `${agreement}`, project: `${projects[row] ?? agreement}`, states }];
    })
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** Whether another payment could be made; without all signatures none can. */
function roomOf(unsigned: boolean | undefined, used: boolean | undefined): CellState {
  if (unsigned) return 'NONE';
  return used ? 'WAITING' : 'DONE';
}

const WEIGHTS: Readonly<Record<CellState, number>> = {
  ...{ LATE: 100, RISK: 10, WAITING: 1, NONE: 0, DONE: 0 },
};

const weightOf = ({ states }: GateRow): number =>
  GATES.reduce((sum, gate) => sum + WEIGHTS[states[gate]], 0);

/** What is said of a gate where it stands so; nothing of what is in order. */
export function cellText(gate: Gate, state: CellState, language: Language): string {
  const cells: Readonly<Partial<Record<CellState, string>>> = messages[language].gates.cells[gate];
  return cells[state] ?? '';
}

/** How many are open, and how many wait for what. */
export function gateFinding(rows: readonly GateRow[], language: Language): Finding {
  const text = messages[language].gates;
  if (rows.length === 0) return { title: text.none, summary: text.none };
  const held = TOLD.flatMap((gate) => {
    const stopped = rows.filter(({ states }) => stops(states[gate]));
    return stopped.length === 0 ? [] : [{ gate, stopped }];
  });
  const counts = held.map(({ gate, stopped }) => text.held[gate](stopped.length));
  const named = held.map(({ gate, stopped }) =>
    text.named(
      cellText(gate, stopped[0]?.states[gate] ?? 'NONE', language),
      stopped.map(({ project }) => project),
    ),
  );
  return {
    title: counts.length === 0 ? text.fine(rows.length) : text.title(rows.length, counts),
    summary: [text.open(rows.length), ...named].join(''),
  };
}

const stops = (state: CellState): boolean => WEIGHTS[state] > 0;
