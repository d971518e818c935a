import type { WaterfallStep } from './input.ts';

/** Where a step begins and ends; null where a step before it isn't known. */
export interface Level {
  readonly step: WaterfallStep;
  readonly from: number | null;
  readonly to: number | null;
}

/** A step that isn't known leaves the ones after it without ground, up to the next that has its own. */
export function levelsOf(steps: readonly WaterfallStep[]): readonly Level[] {
  let ground: number | null = 0;
  return steps.map((step): Level => {
    const value = step.suppressed === true ? null : step.value;
    const from: number | null = step.kind === 'STEP' ? ground : 0;
    const to: number | null = from === null || value === null ? null : from + value;
    ground = to;
    return { step, from: to === null ? null : from, to };
  });
}

/** Whether the step after one begins where it ended, or stands beside it on the ground. */
export function leadsOn(levels: readonly Level[], at: number): boolean {
  const [level, next] = [levels[at], levels[at + 1]];
  return level?.to != null && next?.to != null;
}
