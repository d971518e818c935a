import { isList, type JsonObject, objectAt, objectsAt, textAt, textOf } from '../json/json.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import type { ContractingProcess } from './process.ts';

/** An id with one number in it: `2`, `LOT-02`, `第2标段`. */
const NUMBERED = /^\D*(\d{1,4})\D*$/;

/** The lots of a process by their numbers on the platform, and which of them something is about. */
export interface Lots {
  /** The lots that the tender names; of one that is not divided, the tender itself as lot 1. */
  readonly all: readonly { readonly lotNo: number; readonly lot: JsonObject }[];
  /** The lot that a bid or an award names; undefined, and a problem, where it is not just one. */
  lotNoOf(object: JsonObject, place: string, problems: ProblemList): number | undefined;
}

/**
 * Lots are numbered by the number in their ids where all have one of their own, else in their order
 * (OCDS lots extension). Of a process without its tender an id with a number is taken at its word.
 */
export function lotsOf({ release }: ContractingProcess): Lots {
  const tender = objectAt(release, 'tender');
  const lots = objectsAt(tender, 'lots');
  const numbers = numbersOf(lots.map((lot) => textAt(lot, 'id')));
  const byId = new Map(lots.map((lot, at) => [textAt(lot, 'id'), numbers[at] ?? at + 1]));
  const divided = lots.map((lot, at) => ({ lot, lotNo: numbers[at] ?? at + 1 }));
  return {
    all: lots.length > 0 || !tender ? divided : [{ lot: tender, lotNo: 1 }],
    lotNoOf(object, place, problems) {
      const related = relatedLots(object);
      const [id, ...more] = related;
      const alone = lots.length < 2 ? (numbers[0] ?? 1) : undefined;
      const lotNo =
        id === undefined ? alone : (byId.get(id) ?? (tender ? undefined : numberIn(id)));
      if (lotNo !== undefined && more.length === 0) return lotNo;
      noLot(related, place, problems);
      return undefined;
    },
  };
}

const relatedLots = (object: JsonObject): readonly string[] =>
  isList(object.relatedLots) ? object.relatedLots.map(textOf).filter(Boolean) : [];

const numberIn = (id: string): number | undefined => {
  const number = Number(NUMBERED.exec(id)?.[1] ?? 0);
  return number > 0 ? number : undefined;
};

function numbersOf(ids: readonly string[]): readonly number[] {
  const numbers = ids.map(numberIn);
  const own = numbers.filter((number) => number !== undefined);
  return new Set(own).size === ids.length ? own : ids.map((_, at) => at + 1);
}

function noLot(related: readonly string[], place: string, problems: ProblemList): void {
  const [id] = related;
  const wrong =
    id === undefined
      ? { zh: '项目分了标段，这里没有写明是哪一个', en: 'The tender has lots; this names none' }
      : related.length > 1
        ? {
            zh: '一条记录涉及多个标段，金额分不开',
            en: 'This is about several lots with one amount',
          }
        : { zh: `项目中没有标段“${id}”`, en: `The tender has no lot ${id}` };
  problems.add('LOT', `${place}.relatedLots`, wrong, {
    zh: '请在 relatedLots 中写明一个标段的 id，多个标段分条填写',
    en: 'Name the id of one lot in relatedLots; record several lots apart',
  });
}
