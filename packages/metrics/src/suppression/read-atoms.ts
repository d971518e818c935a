import type { Model } from '../definition/model.ts';
import { readDataState } from '../slice/read-data-state.ts';
import type { SliceContext } from '../slice/slice-context.ts';
import { Atoms, type BaseKeys, type CountedCell, cellKey } from './atoms.ts';
import { compileBaseCells } from './compile-base-cells.ts';
import { LEVELS, type Protection, protectionName } from './protection.ts';
import { throughOf } from './years-of.ts';

/** A protected fact as its secrecy sees it. */
export interface Guarded {
  readonly protection: Protection;
  readonly cells: readonly BaseKeys[];
  readonly atoms: Atoms;
}

type Reading = Promise<Guarded>;

/** All slices of a request are judged by the same atoms, whatever they ask and how often. */
const known = new WeakMap<SliceContext, Map<string, Reading>>();

/** The base cells of a protected fact and their atoms: one statement, the first time this context asks. */
export function readAtoms(context: SliceContext, model: Model, protection: Protection): Reading {
  const readings = known.get(context) ?? new Map<string, Reading>();
  known.set(context, readings);
  const name = protectionName(protection);
  const reading = readings.get(name) ?? askAtoms(context, model, protection);
  readings.set(name, reading);
  return reading;
}

async function askAtoms(context: SliceContext, model: Model, protection: Protection): Reading {
  const { db, districtCode } = context;
  const { span } = await readDataState(context, model.subject);
  const through = throughOf({ model, span });
  const rows = await db.execute<Record<string, string | number | null>>(
    compileBaseCells(model, protection, districtCode, through),
  );
  const counted = rows.map((row): CountedCell => {
    const keys = protection.dimensions.map((_, k) => row[`k${k}`] as string | null);
    const [level = 'rows'] = LEVELS.filter((one) => one === row.level);
    const year = row.year === null || row.year === undefined ? null : Number(row.year);
    return { level, keys, year, class: String(row.class), units: Number(row.units) };
  });
  const cells = new Map(counted.map(({ keys }) => [cellKey(keys), keys]));
  const atoms = new Atoms([...counted, ...withoutRules(protection, counted)]);
  return { protection, cells: [...cells.values()], atoms };
}

/** Where no measure has a rule, its level is that of all rows. */
const withoutRules = ({ rules }: Protection, counted: readonly CountedCell[]) =>
  rules.length > 0
    ? []
    : counted.flatMap((one) => (one.level === 'rows' ? { ...one, level: 'rules' as const } : []));
