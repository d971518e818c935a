import type { Mark } from '../../chart.ts';
import type { FormInput } from '../form.ts';

/** Where a thing stands; each has a sign as well as a colour. */
export type CellState = 'DONE' | 'WAITING' | 'RISK' | 'LATE' | 'NONE';

export interface StateCell {
  readonly state: CellState;
  /** What the tooltip and the table say: a day, a count, an owner. */
  readonly text: string;
  /** A few characters written under the sign, where they fit: "12-16". */
  readonly note?: string;
  readonly mark?: Mark;
}

/** Things and the steps that each takes: plans and their six steps, windows and their quarters. */
export interface StateGridInput extends Omit<FormInput, 'table'> {
  /** What the names down are: "方案". */
  readonly head: string;
  readonly across: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly (StateCell | null)[];
    readonly mark?: Mark;
  }[];
  /** The word of each state, in the language that is written. */
  readonly states: Readonly<Record<CellState, string>>;
}
