/**
 * What is still to be drawn, in the order of the page. Each drawing has a moment of its own when nothing
 * else is to be done, so that a reader's gesture waits for one of them at most.
 */
const waiting = new Set<() => void>();
let scheduled = false;
let printing = false;

/** Draws in a while, or at once where the page is being printed. @returns what takes it back */
export function drawLater(draw: () => void): () => void {
  if (printing) {
    draw();
    return () => {};
  }
  waiting.add(draw);
  schedule();
  return () => waiting.delete(draw);
}

/** Some browsers never tell that they are idle, and others not while a list is in hand; in ms. */
const LONGEST_WAIT = 200;

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: LONGEST_WAIT });
  else setTimeout(run);
}

function schedule(): void {
  if (scheduled || waiting.size === 0) return;
  scheduled = true;
  whenIdle(() => {
    scheduled = false;
    try {
      drawNext();
    } finally {
      schedule();
    }
  });
}

function drawNext(): void {
  const [draw] = waiting;
  if (draw === undefined) return;
  waiting.delete(draw);
  draw();
}

// Paper does not wait.
addEventListener('beforeprint', () => {
  printing = true;
  while (waiting.size > 0) drawNext();
});
addEventListener('afterprint', () => {
  printing = false;
});
