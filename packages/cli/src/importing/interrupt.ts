const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * A signal to the process as one to its work: what is being written is taken back, and the process ends
 * in its own time with the status that shells expect. A second one ends it at once.
 */
export function interruption(): { readonly signal: AbortSignal; status(): number | null } {
  const controller = new AbortController();
  let status: number | null = null;
  for (const [name, number] of Object.entries(SIGNALS)) {
    process.once(name, () => {
      status = 128 + number;
      controller.abort();
    });
  }
  return { signal: controller.signal, status: () => status };
}
