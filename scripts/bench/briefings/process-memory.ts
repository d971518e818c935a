import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 50;

/** Watches how much memory a process and its descendants hold, shared pages shared out (Linux). */
export function watchMemory(pid: number): { stop(): number } {
  let most = 0;
  const look = () => {
    most = Math.max(most, heldBy(pid));
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    /** Ends it, and tells the most it saw, in MB. */
    stop() {
      look();
      clearInterval(timer);
      return most;
    },
  };
}

function heldBy(pid: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [pid];
  for (const one of tree) tree.push(...(children.get(one) ?? []));
  const kilobytes = tree.map((one) =>
    Number(/^Pss: +(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
