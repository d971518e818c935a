export type ThemeChoice = 'light' | 'dark' | 'system';
export type Brightness = 'light' | 'dark';

export const THEME_CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Where the choice is kept in localStorage. */
export const THEME_KEY = 'minxin.theme';

export interface ThemeWishes {
  /** `?theme=` in the address: stronger than all else. */
  readonly asked: unknown;
  /** The wall screen is dark unless the address says otherwise. */
  readonly wall: boolean;
  readonly kept: ThemeChoice;
  readonly systemDark: boolean;
}

export function isThemeChoice(value: unknown): value is ThemeChoice {
  return value === 'light' || value === 'dark' || value === 'system';
}

/** The brightness a page is drawn in. */
export function brightness({ asked, wall, kept, systemDark }: ThemeWishes): Brightness {
  if (asked === 'light' || asked === 'dark') return asked;
  if (wall) return 'dark';
  if (kept !== 'system') return kept;
  return systemDark ? 'dark' : 'light';
}
