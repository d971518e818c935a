/** Runs something again and again for a while and tells the median of its durations in ms. */
export async function medianMs(work: () => Promise<unknown>, forMs = 3_000): Promise<number> {
  for (let warmup = 0; warmup < 5; warmup += 1) await work();
  const durations: number[] = [];
  const end = performance.now() + forMs;
  while (performance.now() < end || durations.length < 5) {
    const start = performance.now();
    await work();
    durations.push(performance.now() - start);
  }
  return median(durations);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)} ×`;
