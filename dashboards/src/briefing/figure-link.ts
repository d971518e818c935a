import type { LocationQueryRaw } from 'vue-router';
import { readPeriod } from '../address/period-text.ts';
import { writeView } from '../address/view-text.ts';
import { boardOf } from '../reconciliation/subjects.ts';

const REFERENCE = /^([a-z-]+)\.(\w+)@([^/[]+(?:\[[^\]]*\])?)(?:\/([A-Z_]+)(?:=(.+))?)?$/;

/**
 * The board that asks what a figure of a briefing answers, its passport open: "hotline.onTimeRate@2019-12",
 * "hotline.onTimeRate@2019-12/UNIT=U01". Undefined for what no board asks.
 */
export function figureLink(
  reference: string,
): { readonly path: string; readonly query: LocationQueryRaw } | undefined {
  const [, subject = '', metric = '', key = '', dimension, value] = REFERENCE.exec(reference) ?? [];
  const path = boardOf(subject);
  const period = readPeriod(key.replace(/^\d{4}\[(.*)\/(.*)\]$/, '$1~$2'));
  if (path === undefined || period === undefined) return undefined;
  return {
    path,
    query: writeView({
      period,
      where: dimension !== undefined && value !== undefined ? { [dimension]: [value] } : {},
      show: { kind: 'passport', subject: subject.replaceAll('-', '_').toUpperCase(), metric },
      unreadable: [],
    }),
  };
}
