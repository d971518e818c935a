import { isWhole, type RowScope } from '@minxin/database';
import type { Model } from '../definition/model.ts';
import { type Filter, keyFilter } from '../question/question.ts';
import { QuestionError } from '../question/question-error.ts';

/** The dimensions that name what a scope is said in. */
const SAID_IN = { towns: ['TOWN'], departments: ['DEPARTMENT', 'UNIT'] } as const;

/**
 * A filter narrowed to what somebody is responsible for, so that rollups are chosen, and passports told, as
 * for anybody who narrows so by hand. Row policies hold beneath it: here a question is answered rightly, there
 * nothing else is read.
 * @throws QuestionError OUT_OF_SCOPE for a subject, town or department that lies outside
 */
export function inScope(model: Model, where: Filter, scope: RowScope | undefined): Filter {
  if (!scope || isWhole(scope)) return where;
  const { subjects } = scope;
  if (subjects !== 'all' && !subjects.includes(model.subject)) throw outside(model);
  const narrowed: Record<string, Filter[string]> = { ...where };
  for (const [kind, dimensions] of Object.entries(SAID_IN)) {
    const reach = scope[kind as keyof typeof SAID_IN];
    if (reach === 'all') continue;
    const dimension = dimensions.find((name) => name in model.dimensions);
    if (!dimension) throw outside(model);
    const asked = keyFilter(where[dimension] ?? {});
    const beyond = (asked.in ?? []).find((key) => key === null || !reach.includes(key));
    if (beyond !== undefined) throw outside(model, beyond ?? '');
    narrowed[dimension] = { ...asked, in: asked.in ?? reach };
  }
  return narrowed;
}

const outside = (model: Model, key?: string): QuestionError =>
  new QuestionError('OUT_OF_SCOPE', {
    zh: `${model.label}${key === undefined ? '' : `的 ${key} `}不在您的权限范围内；如需查看，请联系管理员调整范围。`,
    en: `${model.labelEn}${key === undefined ? '' : ` of ${key}`} lies outside your scope; ask an administrator to widen it.`,
  });
