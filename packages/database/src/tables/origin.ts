/** Where a record comes from: printed by the district, read from a file, entered by hand, or made up. */
export const ORIGINS = ['published', 'imported', 'entered', 'simulated'] as const;
export type Origin = (typeof ORIGINS)[number];
