import { fileURLToPath } from 'node:url';

/** The path of a file that tests read and nothing ships. */
export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
