import { type Database, readDataVersion } from '@minxin/database';
import type { Words } from '../definition/words.ts';

/** Names of the districts that Minxin knows; a code stands for itself where none is known. */
const NAMES: Readonly<Record<string, Words>> = {
  '610902': { zh: '汉滨区', en: 'Hanbin District' },
};

export interface District {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** 0 before anything was loaded. */
  readonly dataVersion: number;
}

export const readDistrict = async (db: Database, code: string): Promise<District> => ({
  code,
  name: NAMES[code]?.zh ?? code,
  nameEn: NAMES[code]?.en ?? code,
  dataVersion: await readDataVersion(db, code),
});
