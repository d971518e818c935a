import { fileURLToPath } from 'node:url';

/** The path of a file that ships with this package: `data` is the sibling of both `src` and `dist`. */
export const dataFile = (name: string): string =>
  fileURLToPath(new URL(`../data/${name}`, import.meta.url));
