import type { Mark } from '../../chart.ts';
import type { FormInput, Tone } from '../form.ts';

export interface SankeyStage {
  readonly id: string;
  readonly label: string;
  readonly tone?: Tone;
  readonly mark?: Mark;
}

export interface SankeyFlow {
  /** The ids of two stages. */
  readonly from: string;
  readonly to: string;
  /** Null where it isn't known. */
  readonly value: number | null;
  readonly suppressed?: boolean;
  readonly mark?: Mark;
}

/** What flows from stage to stage, never back: money from its sources to where it is. */
export interface SankeyInput extends Omit<FormInput, 'table'> {
  /** The API's Unit of all flows. */
  readonly unit: string;
  /** Heads of the table: 来源, 去向, 金额. */
  readonly heads: { readonly from: string; readonly to: string; readonly value: string };
  readonly stages: readonly SankeyStage[];
  readonly flows: readonly SankeyFlow[];
}
