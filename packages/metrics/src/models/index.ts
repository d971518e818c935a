import type { Model, Subject } from '../definition/model.ts';
import { enterprises } from './enterprises.ts';
import { hotline } from './hotline.ts';
import { households } from './households.ts';
import { serviceHall } from './service-hall.ts';
import { tendering } from './tendering.ts';

/** Every model by subject: the whole of what can be asked. */
export const models = {
  'service-hall': serviceHall,
  tendering,
  hotline,
  enterprises,
  households,
} as const satisfies Record<Subject, Model>;

export { enterprises, hotline, households, serviceHall, tendering };
