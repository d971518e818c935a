import type { Named } from './directory.ts';

export interface DivisionRow {
  readonly code: string;
  readonly level: 'town' | 'village';
  readonly parentCode: string;
  readonly name: string;
  readonly shortName: string;
}

const TOWN_WORDS = /(街道办事处|街道办|街道|镇人民政府|镇政府|镇|乡|办事处)$/;
const VILLAGE_WORDS = /(村民委员会|村委会|社区居委会|社区居民委员会|居委会|社区|村)$/;

const stem = (name: string, words: RegExp): string => {
  const place = name.replace(words, '');
  return place.length >= 2 ? place : name;
};

/**
 * Towns and villages by what they are called: the full and the short name, the name without its kind
 * of place (大竹园, 槐树), and a village with its town before it (大竹园镇粮茶村).
 */
export function divisionNames(rows: readonly DivisionRow[]): readonly Named[] {
  const towns = new Map(rows.filter(({ level }) => level === 'town').map((row) => [row.code, row]));
  return rows.map(({ code, level, parentCode, name, shortName }) => {
    const own = [name, shortName];
    if (level === 'town') {
      return { code, shown: shortName, names: [own, [], [stem(shortName, TOWN_WORDS)]] };
    }
    const town = towns.get(parentCode);
    const bare = stem(shortName, VILLAGE_WORDS);
    const before = town ? [town.name, town.shortName, stem(town.shortName, TOWN_WORDS)] : [];
    const joined = before.flatMap((place) => [...own, bare].map((one) => place + one));
    return {
      ...{ code, within: parentCode, shown: `${shortName}（${town?.shortName ?? parentCode}）` },
      names: [own, joined, [bare, `${bare}村`]],
    };
  });
}
