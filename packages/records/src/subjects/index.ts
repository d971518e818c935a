import { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { distributionRecords } from './distribution/index.ts';
import { enterprisesRecords } from './enterprises/index.ts';
import { fundsRecords } from './funds/index.ts';
import { hotlineRecords } from './hotline/index.ts';
import { householdsRecords } from './households/index.ts';
import { industryRecords } from './industry/index.ts';
import { partyBuildingRecords } from './party-building/index.ts';
import { placesRecords } from './places.ts';
import { recognitionRecords } from './recognition/index.ts';
import { serviceHallRecords } from './service-hall/index.ts';
import { tenderingRecords } from './tendering/index.ts';

/** Every kind of record, subject by subject. */
export const RECORD_KINDS: readonly RecordKind[] = [
  ...placesRecords,
  ...serviceHallRecords,
  ...tenderingRecords,
  ...hotlineRecords,
  ...partyBuildingRecords,
  ...recognitionRecords,
  ...enterprisesRecords,
  ...fundsRecords,
  ...distributionRecords,
  ...householdsRecords,
  ...industryRecords,
];

export const CATALOGUE = new Catalogue(RECORD_KINDS);
