import { type Ref, readonly, ref } from 'vue';

const tick = ref(0);
let listening = false;

/**
 * Counts what makes an answer old: new data at the server, and its return after it was away. One
 * stream of events a page, opened when somebody first wants to know.
 */
export function useLive(): Readonly<Ref<number>> {
  listen();
  return readonly(tick);
}

function listen(): void {
  if (listening || typeof EventSource === 'undefined') return;
  listening = true;
  const events = new EventSource('/events');
  let away = false;
  events.addEventListener('data-version', () => {
    tick.value += 1;
  });
  events.addEventListener('error', () => {
    away = true;
    // A refusal (nobody is signed in) closes the stream for good; asking shows why.
    if (events.readyState === EventSource.CLOSED) listening = false;
  });
  events.addEventListener('open', () => {
    if (away) tick.value += 1;
    away = false;
  });
}
