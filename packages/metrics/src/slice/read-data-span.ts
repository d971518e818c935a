import { dataDays } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import type { Subject } from '../definition/model.ts';
import type { DataSpan, SliceContext } from './slice-context.ts';

type Span = Promise<DataSpan | null>;

/** A request that opens several slices of a subject asks for its days once. */
const known = new WeakMap<SliceContext, Map<Subject, Span>>();

/** The days that a subject's records reach, as of the first time this context asked. */
export function readDataSpan(context: SliceContext, subject: Subject): Span {
  const spans = known.get(context) ?? new Map<Subject, Span>();
  known.set(context, spans);
  const span = spans.get(subject) ?? askDataSpan(context, subject);
  spans.set(subject, span);
  return span;
}

async function askDataSpan({ db, districtCode }: SliceContext, subject: Subject): Span {
  const [span] = await db
    .select({ firstDay: dataDays.firstDay, lastDay: dataDays.lastDay })
    .from(dataDays)
    .where(and(eq(dataDays.districtCode, districtCode), eq(dataDays.subject, subject)));
  return span ?? null;
}
