import { type Ref, readonly, ref } from 'vue';

const news = ref(0);
/** The newest data version that anybody told of. */
let known: number | undefined;
let listening = false;
let away = false;

/**
 * Counts what makes every answer before it old: a newer data version, and the server's return after it
 * was away. One stream of events a page, opened when somebody first wants to know.
 */
export function useLive(): Readonly<Ref<number>> {
  listen();
  return readonly(news);
}

/** How many news there were; undefined while none could be heard. */
export const newsHeard = (): number | undefined => (away ? undefined : news.value);

/** An answer, or the stream, is of this data version: what was asked of one before is old. */
export function tellVersion(version: number): void {
  if (known !== undefined && version > known) news.value += 1;
  known = Math.max(known ?? version, version);
}

function listen(): void {
  if (listening || typeof EventSource === 'undefined') return;
  listening = true;
  const events = new EventSource('/events');
  events.addEventListener('data-version', ({ data }) => tellVersion(Number(data)));
  events.addEventListener('error', () => {
    away = true;
    // A refusal (nobody is signed in) closes the stream for good; asking shows why.
    if (events.readyState === EventSource.CLOSED) listening = false;
  });
  events.addEventListener('open', () => {
    if (away) news.value += 1;
    away = false;
  });
}
