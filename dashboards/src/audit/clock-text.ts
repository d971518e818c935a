/** "2026-11-26 14:05:09": the clock of the district, whatever that of the machine. */
export const clockText = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' },
  }).format(new Date(instant));
