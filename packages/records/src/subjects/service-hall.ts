import type { RecordKind } from '../definition/record-kind.ts';
import { serviceBreach } from './service-hall/breaches.ts';
import { serviceCase, serviceCaseEvent } from './service-hall/cases.ts';
import { serviceDepartment, serviceItem } from './service-hall/catalogue.ts';
import { serviceComplaint, serviceCorrection } from './service-hall/commitments.ts';
import { serviceRatingRectification, serviceSimplifiedApproval } from './service-hall/outcomes.ts';
import { serviceConsultation, serviceWindow, serviceWindowPost } from './service-hall/windows.ts';

export const serviceHallRecords: readonly RecordKind[] = [
  serviceDepartment,
  serviceItem,
  serviceWindow,
  serviceWindowPost,
  serviceCase,
  serviceCaseEvent,
  serviceRatingRectification,
  serviceSimplifiedApproval,
  serviceConsultation,
  serviceCorrection,
  serviceComplaint,
  serviceBreach,
];
