import type { RecordKind } from '../../definition/record-kind.ts';
import { factory } from './factory.ts';
import { factoryLease, leaseRent } from './lease.ts';
import { plantedArea } from './planted-area.ts';
import { rentPayment } from './rent-payment.ts';

export const industryRecords: readonly RecordKind[] = [
  plantedArea,
  factory,
  factoryLease,
  leaseRent,
  rentPayment,
];
