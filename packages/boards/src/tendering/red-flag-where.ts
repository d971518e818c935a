import { lastDay } from '@minxin/calendar';
import type { Frame } from '../board/frame-of.ts';
import type {
  TenderRedFlagKind,
  TenderRedFlagMethod,
  TenderRedFlagRule,
  TenderRedFlagWhere,
} from '../contract.generated.ts';

/** How records name the keys of the slice's dimensions. */
const KINDS: Readonly<Record<string, TenderRedFlagKind>> = {
  works: 'WORKS',
  procurement: 'PROCUREMENT',
};
const METHODS: Readonly<Record<string, TenderRedFlagMethod>> = {
  open: 'OPEN',
  selective: 'SELECTIVE',
  limited: 'LIMITED',
  direct: 'DIRECT',
};
const RULES: Readonly<Record<string, TenderRedFlagRule>> = {
  R003: 'R003',
  R018: 'R018',
  R024: 'R024',
  R028: 'R028',
  R030: 'R030',
  R035: 'R035',
  R058: 'R058',
};

/** Finds the red flags of a span that pass the filter of the slice; a key that nobody knows finds none. */
export function redFlagWhere(
  { span }: Frame,
  where: Readonly<Record<string, string[]>>,
): TenderRedFlagWhere {
  const { kind, method, rule, supplier } = where;
  return {
    day: { gte: span.from, lte: lastDay(span) },
    ...(kind && { kind: { in: among(kind, KINDS) } }),
    ...(method && { method: { in: among(method, METHODS) } }),
    ...(rule && { rule: { in: among(rule, RULES) } }),
    ...(supplier && { supplierCode: { in: supplier } }),
  };
}

const among = <Value>(keys: readonly string[], names: Readonly<Record<string, Value>>): Value[] =>
  keys.flatMap((key) => names[key] ?? []);
