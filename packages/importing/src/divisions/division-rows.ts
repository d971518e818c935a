import { readRecords } from '../csv/read-records.ts';
import type { Row } from '../csv/row.ts';
import type { SourceFile } from '../csv/source-file.ts';
import { uniqueKey } from '../csv/unique.ts';
import { ImportError } from '../import-error.ts';
import { shortName } from './short-name.ts';

export interface Division {
  readonly code: string;
  readonly level: 'town' | 'village';
  readonly parentCode: string;
  readonly name: string;
  readonly shortName: string;
  readonly sourceRow: number;
}

export interface Town extends Division {
  /** How many villages the towns file says that it has. */
  readonly villages: number;
}

const TOWN_COLUMNS = ['code', 'name', 'villages'] as const;
const VILLAGE_COLUMNS = ['code', 'name', 'town_code', 'town_name'] as const;

/** Throws ImportError: BAD_VALUE, DUPLICATE_ID and those of readRecords. */
export function readTowns(file: SourceFile, districtCode: string): Town[] {
  const unique = uniqueKey('code');
  const towns: Town[] = [];
  for (const row of readRecords(file, TOWN_COLUMNS)) {
    const code = unique(row, codeUnder(row, districtCode));
    towns.push({
      ...named(row, code, districtCode),
      level: 'town',
      villages: row.count('villages'),
    });
  }
  return towns;
}

/** Throws ImportError: UNKNOWN_REFERENCE, COUNT_MISMATCH and those of readTowns. */
export function readVillages(file: SourceFile, towns: readonly Town[]): Division[] {
  const unique = uniqueKey('code');
  const byCode = new Map(towns.map((town) => [town.code, town]));
  const villages: Division[] = [];
  for (const row of readRecords(file, VILLAGE_COLUMNS)) {
    const town = byCode.get(row.text('town_code'));
    if (!town || town.name !== row.text('town_name')) {
      const wanted = `${row.text('town_code')} ${row.text('town_name')}`;
      throw row.error(
        'UNKNOWN_REFERENCE',
        'town_code',
        `the towns file has no "${wanted}". Correct the town, or add it there.`,
      );
    }
    const code = unique(row, codeUnder(row, town.code));
    villages.push({ ...named(row, code, town.code), level: 'village' });
  }
  checkCounts(file.name, towns, villages);
  return villages;
}

function codeUnder(row: Row<'code' | 'name'>, parent: string): string {
  return row.matching('code', new RegExp(`^${parent}\\d{3}$`), `${parent}001`);
}

function named(row: Row<'code' | 'name'>, code: string, parentCode: string) {
  const name = row.text('name');
  return { code, parentCode, name, shortName: shortName(name), sourceRow: row.line };
}

/** Two files that disagree can't both be right: a list cut short would lose villages silently. */
function checkCounts(file: string, towns: readonly Town[], villages: readonly Division[]): void {
  for (const town of towns) {
    const found = villages.filter((village) => village.parentCode === town.code).length;
    if (found !== town.villages) {
      throw new ImportError(
        'COUNT_MISMATCH',
        { file, column: 'town_code' },
        `${town.name} (${town.code}) has ${found} villages here, ${town.villages} in the towns file. Correct the one that is wrong.`,
      );
    }
  }
}
