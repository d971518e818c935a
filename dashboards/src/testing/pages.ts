/** Every board by its path. */
export const BOARD_PATHS = [
  ...['/', '/service-hall', '/tendering', '/hotline', '/party'],
  ...['/enterprises', '/funds', '/distribution', '/households', '/industry'],
] as const;

/** Something drawn: the board is there. */
export const DRAWN = 'figure[data-chart] svg';
