import type { Model, Subject } from '../definition/model.ts';
import { distribution } from './distribution/index.ts';
import { enterprises } from './enterprises/index.ts';
import { funds } from './funds/index.ts';
import { hotline } from './hotline/index.ts';
import { households } from './households/index.ts';
import { industry } from './industry/index.ts';
import { partyBuilding } from './party-building/index.ts';
import { recognition } from './recognition/index.ts';
import { serviceHall } from './service-hall/index.ts';
import { tendering } from './tendering/index.ts';

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
