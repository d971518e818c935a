import { type Database, readDataVersion } from '@minxin/database';

/** Names of the districts that Minxin knows; a code stands for itself where none is known. */
const NAMES: Readonly<Record<string, string>> = { '610902': '汉滨区' };

export interface District {
  readonly code: string;
  readonly name: string;
  /** 0 before anything was loaded. */
  readonly dataVersion: number;
}

export const readDistrict = async (db: Database, code: string): Promise<District> => ({
  code,
  name: NAMES[code] ?? code,
  dataVersion: await readDataVersion(db, code),
});
