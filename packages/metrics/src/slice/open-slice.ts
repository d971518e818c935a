import type { Period } from '@minxin/calendar';
import type { Model } from '../definition/model.ts';
import { checkDimension, checkPeriod, checkRanges } from '../question/check-question.ts';
import type { Filter, Ranges } from '../question/question.ts';
import { inScope } from './in-scope.ts';
import { dataEnd, readDataState } from './read-data-state.ts';
import { Slice } from './slice.ts';
import type { SliceContext } from './slice-context.ts';
import { SliceFamily } from './slice-family.ts';

export interface SliceRequest {
  readonly period: Period;
  readonly where?: Filter;
  readonly ranges?: Ranges;
  /** Unless told, the end of the subject's data day; never later than now. */
  readonly asOf?: Date | null | undefined;
}

/**
 * Opens the slice of a subject's records: the root that everything else is cut from.
 * @throws QuestionError for a period or filter that the model can't answer
 */
export async function openSlice(
  context: SliceContext,
  model: Model,
  request: SliceRequest,
): Promise<Slice> {
  const { period, ranges = {} } = request;
  checkPeriod(model, period);
  for (const dimension of Object.keys(request.where ?? {})) checkDimension(model, dimension);
  const where = inScope(model, request.where ?? {}, context.scope);
  checkRanges(model, ranges);
  const { span, touched } = await readDataState(context, model.subject);
  const asked = request.asOf ?? dataEnd(context, span);
  const asOf = new Date(Math.min(asked.getTime(), context.now.getTime()));
  const family = new SliceFamily({
    context,
    model,
    where,
    ranges,
    except: [],
    asOf,
    span,
    touched,
    periods: [period],
    dimensions: [],
  });
  return new Slice(family, { period: 0, keys: [], names: [] });
}
