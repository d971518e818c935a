import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Whether this machine lacks programs that a test needs; the test is then skipped, and says why.
 * In CI nothing is skipped: there a missing program is a failure.
 * @param programs names on the PATH, or whole paths
 */
export function lacksTools(...programs: string[]): boolean {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return false;
  const message = `Needs ${missing.join(', ')}, which this machine doesn't have`;
  if (process.env.CI) throw new Error(`${message}: install it, CI skips nothing.`);
  console.warn(`Skipped tests. ${message}.`);
  return true;
}

function isInstalled(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program));
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
