import type { Model, Subject } from '../definition/model.ts';
import { distribution } from './distribution.ts';
import { enterprises } from './enterprises.ts';
import { funds } from './funds.ts';
import { hotline } from './hotline/index.ts';
import { households } from './households.ts';
import { industry } from './industry.ts';
import { partyBuilding } from './party-building.ts';
import { recognition } from './recognition.ts';
import { serviceHall } from './service-hall.ts';
import { tendering } from './tendering.ts';

/** Every model by subject: the whole of what can be asked. */
export const models = {
  'service-hall': serviceHall,
  tendering,
  hotline,
  'party-building': partyBuilding,
  recognition,
  enterprises,
  funds,
  distribution,
  households,
  industry,
} as const satisfies Record<Subject, Model>;

export {
  distribution,
  enterprises,
  funds,
  hotline,
  households,
  industry,
  partyBuilding,
  recognition,
  serviceHall,
  tendering,
};
