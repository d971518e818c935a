import { SimulationError } from './simulation-error.ts';

export interface Parameters {
  /** Decides every made-up number; 2019 unless told. */
  readonly seed: number;
  /** How many times the published cases and orders are made; 1 unless told. */
  readonly scale: number;
}

const MOST = 100;

/** Throws SimulationError BAD_PARAMETER. */
export function checkParameters({ seed, scale }: Parameters): void {
  if (!Number.isSafeInteger(seed)) {
    throw new SimulationError(
      'BAD_PARAMETER',
      `The seed is ${seed}. Give a whole number, such as 2019.`,
    );
  }
  if (!(scale > 0 && scale <= MOST)) {
    throw new SimulationError(
      'BAD_PARAMETER',
      `The scale is ${scale}. Give a number above 0 and up to ${MOST}; 1 adds up to the published figures.`,
    );
  }
}
