// Runs in a page before its own scripts: what a reader would feel, as the browser itself measures it
// (https://web.dev/articles/vitals). `of` names the element that a figure is owed to.

globalThis.felt = {
  /** ms until the largest of what the first screen shows was there. */
  lcp: { value: 0, of: '' },
  /** The largest sum of jumps within five seconds without a second's rest, as layout shift scores. */
  cls: { value: 0, of: '' },
  /** ms from the slowest gesture to the next picture, since it was last taken. */
  gesture: { value: 0, of: '' },
};

const nameOf = (node) => {
  if (!(node instanceof Element)) return '';
  return [node.tagName.toLowerCase(), ...node.classList].join('.');
};
const observe = (options, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
    buffered: true,
    ...options,
  });

observe({ type: 'largest-contentful-paint' }, ({ startTime, element }) => {
  felt.lcp = { value: startTime, of: nameOf(element) };
});

let burst = { value: 0, from: 0, until: 0 };
observe({ type: 'layout-shift' }, ({ value, hadRecentInput, startTime, sources }) => {
  if (hadRecentInput) return;
  const goesOn = startTime - burst.until < 1000 && startTime - burst.from < 5000;
  const from = goesOn ? burst.from : startTime;
  burst = { from, until: startTime, value: value + (goesOn ? burst.value : 0) };
  if (burst.value > felt.cls.value) felt.cls = { value: burst.value, of: nameOf(sources[0]?.node) };
});

observe({ type: 'event', durationThreshold: 16 }, ({ duration, interactionId, target, name }) => {
  if (interactionId > 0 && duration > felt.gesture.value)
    felt.gesture = { value: duration, of: `${name} ${nameOf(target)}` };
});

globalThis.takeGesture = () => {
  const { gesture } = felt;
  felt.gesture = { value: 0, of: '' };
  return gesture;
};

/** Waits until nothing in the page has changed for so many ms. */
globalThis.untilQuiet = (ms) =>
  new Promise((done) => {
    const end = () => {
      observer.disconnect();
      done();
    };
    let timer = setTimeout(end, ms);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, ms);
    });
    observer.observe(document, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
  });
