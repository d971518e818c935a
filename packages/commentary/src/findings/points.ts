/** English percentage points: "1 point", "1.2 points". */
export const pointsWord = (size: string): string => `${size} ${size === '1' ? 'point' : 'points'}`;
