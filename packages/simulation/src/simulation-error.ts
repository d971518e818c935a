export type SimulationErrorCode =
  | 'BAD_PARAMETER'
  | 'PUBLISHED_MISSING'
  | 'PUBLISHED_OUT_OF_REACH'
  | 'DIVISIONS_MISSING'
  | 'ALREADY_SIMULATED'
  | 'SIMULATED_IN_USE';

/** Made-up detail can't be made or removed: nothing was changed. The message says what to do. */
export class SimulationError extends Error {
  override readonly name = 'SimulationError';
  readonly code: SimulationErrorCode;

  constructor(code: SimulationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
