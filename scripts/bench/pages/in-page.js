// Runs in a page before its own scripts, after web-vitals.

/** The newest of each of LCP, CLS and INP: its value, and the element that it is owed to. */
globalThis.vitals = {};

for (const listen of [webVitals.onLCP, webVitals.onCLS, webVitals.onINP]) {
  listen(
    ({ name, value, attribution }) => {
      const { target, largestShiftTarget, interactionTarget } = attribution;
      vitals[name] = { value, of: target ?? largestShiftTarget ?? interactionTarget ?? '' };
    },
    { reportAllChanges: true, durationThreshold: 16 },
  );
}

/** Waits until nothing in the page has changed for so many ms, and what was measured is told. */
globalThis.untilQuiet = (ms) =>
  new Promise((done) => {
    const end = () => {
      observer.disconnect();
      requestIdleCallback(() => setTimeout(done));
    };
    let timer = setTimeout(end, ms);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, ms);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
