import {
  hotline,
  households,
  type Model,
  type SliceContext,
  serviceHall,
  tendering,
} from '@minxin/metrics';
import type { Issue } from '../issue/issue.ts';
import { openSubject, type SubjectSlices } from './subject.ts';

const MODELS = { serviceHall, tendering, hotline, households };

export type Subjects = Readonly<Record<keyof typeof MODELS, SubjectSlices>>;

/** Every subject that a briefing reports on, in its order. */
export async function openSubjects(context: SliceContext, issue: Issue): Promise<Subjects> {
  const entries = Object.entries<Model>(MODELS).map(
    async ([name, model]) => [name, await openSubject(context, model, issue)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Subjects;
}
