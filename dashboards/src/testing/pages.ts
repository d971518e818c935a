/** Every board by its path. */
export const BOARD_PATHS = [
  ...['/', '/service-hall', '/tendering', '/hotline', '/party'],
  ...['/enterprises', '/funds', '/distribution', '/households', '/industry'],
] as const;

/** A wall that stays with one board, of a month. */
export const wallOf = (path: string): string =>
  `/wall?boards=${path === '/' ? 'overview' : path.slice(1)}&period=2020-12&seconds=3600`;

/** Something drawn: the board is there. */
export const DRAWN = 'figure[data-chart] svg';
