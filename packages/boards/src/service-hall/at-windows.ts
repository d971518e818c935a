type Where = Readonly<Record<string, string[]>>;

/** A filter of cases, and of these only those that were handed in at a window. */
export const atWindows = (where: Where): Where => ({
  ...where,
  channel: (where.channel ?? ['window']).filter((channel) => channel === 'window'),
});
