import type { SankeyFlow, SankeyInput } from './input.ts';

/** Raised for a flow from or to a stage that isn't among the stages. */
export class UnknownStageError extends Error {
  readonly code = 'CHART_UNKNOWN_STAGE';
  constructor(id: string) {
    super(`A flow leaves or reaches the stage "${id}", which is not among the stages.`);
    this.name = 'UnknownStageError';
  }
}

/** Raised for flows that come back to a stage they have left. */
export class CyclicFlowError extends Error {
  readonly code = 'CHART_CYCLIC_FLOW';
  constructor(path: readonly string[]) {
    super(`Flows never come back, but these do: ${path.join(' → ')}.`);
    this.name = 'CyclicFlowError';
  }
}

type Ends = Pick<SankeyFlow, 'from' | 'to'>;

/** @throws UnknownStageError, CyclicFlowError */
export function checkFlows({ stages, flows }: Pick<SankeyInput, 'stages' | 'flows'>): void {
  const known = new Set(stages.map(({ id }) => id));
  for (const id of flows.flatMap(({ from, to }) => [from, to]))
    if (!known.has(id)) throw new UnknownStageError(id);
  layersOf(flows);
}

/**
 * How many flows in a row lead to each stage at most: 0 for a source. Stages that nothing leaves stand
 * in the last layer.
 * @throws CyclicFlowError
 */
export function layersOf(flows: readonly Ends[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const layerOf = (id: string, path: readonly string[]): number => {
    if (path.includes(id)) throw new CyclicFlowError([id, ...path.slice(0, path.indexOf(id) + 1)]);
    const before = flows.filter(({ to }) => to === id).map(({ from }) => from);
    const layer =
      found.get(id) ?? Math.max(0, ...before.map((from) => layerOf(from, [id, ...path]) + 1));
    found.set(id, layer);
    return layer;
  };
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const layers = ids.map((id) => [id, layerOf(id, [])] as const);
  const last = Math.max(0, ...layers.map(([, layer]) => layer));
  const isEnd = (id: string) => flows.every(({ from }) => from !== id);
  return new Map(layers.map(([id, layer]) => [id, isEnd(id) ? last : layer]));
}

/** The stages of the fullest layer. */
export function fullestLayer(flows: readonly Ends[]): number {
  const layers = [...layersOf(flows).values()];
  return Math.max(0, ...layers.map((layer) => layers.filter((other) => other === layer).length));
}
