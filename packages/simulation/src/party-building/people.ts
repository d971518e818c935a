/**
 * The number of a person at the hall. Party members come first, so that a member who is given an
 * award is the same person in both subjects.
 */
export const personNo = (position: number): string => `SIM-P${String(position).padStart(3, '0')}`;
