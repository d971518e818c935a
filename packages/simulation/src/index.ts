export { type Removed, type RemoveOptions, removeSimulated } from './remove-simulated.ts';
export { type SimulateOptions, simulate } from './simulate.ts';
export { SimulationError, type SimulationErrorCode } from './simulation-error.ts';
