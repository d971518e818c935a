import type { FieldAliases, SubjectAliases } from './aliases.ts';
import { DISTRIBUTION } from './distribution.ts';
import { ENTERPRISES } from './enterprises.ts';
import { FUNDS } from './funds.ts';
import { HOTLINE } from './hotline.ts';
import { HOUSEHOLDS } from './households.ts';
import { INDUSTRY } from './industry.ts';
import { PARTY_BUILDING } from './party-building.ts';
import { PLACES } from './places.ts';
import { RECOGNITION } from './recognition.ts';
import { SERVICE_HALL } from './service-hall.ts';
import { TENDERING } from './tendering.ts';

export const ALIASES: SubjectAliases = {
  ...PLACES,
  ...SERVICE_HALL,
  ...TENDERING,
  ...HOTLINE,
  ...PARTY_BUILDING,
  ...RECOGNITION,
  ...ENTERPRISES,
  ...FUNDS,
  ...DISTRIBUTION,
  ...HOUSEHOLDS,
  ...INDUSTRY,
};

export const aliasesOf = (type: string, field: string): FieldAliases =>
  ALIASES[type]?.[field] ?? {};
