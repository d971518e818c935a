import type { Mark } from '../../chart.ts';
import type { FormInput, Tone } from '../form.ts';

/** A step from the whole to what is left. */
export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  /** The whole and what is left as they are; a step with its sign: −89,000 is taken away. Null where it isn't known. */
  readonly value: number | null;
  readonly suppressed?: boolean;
  /** WHOLE and LEFT stand on the ground; a STEP begins where the one before it ended. */
  readonly kind: 'WHOLE' | 'STEP' | 'LEFT';
  readonly tone?: Tone;
  readonly mark?: Mark;
}

/** From a whole through named steps to what is left. */
export interface WaterfallInput extends Omit<FormInput, 'table'> {
  /** The API's Unit of all steps. */
  readonly unit: string;
  /** Heads of the table: what a step is, and what its value is. */
  readonly heads: { readonly step: string; readonly value: string };
  readonly steps: readonly WaterfallStep[];
}
