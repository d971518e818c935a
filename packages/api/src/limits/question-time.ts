/** The time of one question. */
export interface QuestionTime {
  /** Aborts when the time is over, with a TimeoutError, or when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Must be called when the question is answered: what is not over holds all that hears of it. */
  end(): void;
}

/** @param gone aborts when nobody waits for the answer any more */
export function questionTime(seconds: number, gone: AbortSignal): QuestionTime {
  const over = new AbortController();
  const giveUp = () => over.abort(gone.reason);
  const timer = setTimeout(() => {
    over.abort(new DOMException('The question took too long.', 'TimeoutError'));
  }, seconds * 1000);
  if (gone.aborted) giveUp();
  gone.addEventListener('abort', giveUp, { once: true });
  return {
    signal: over.signal,
    end() {
      clearTimeout(timer);
      gone.removeEventListener('abort', giveUp);
    },
  };
}
