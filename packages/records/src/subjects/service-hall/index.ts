import type { RecordKind } from '../../definition/record-kind.ts';
import { serviceBreach } from './breaches.ts';
import { serviceCase, serviceCaseEvent } from './cases.ts';
import { serviceDepartment, serviceItem } from './catalogue.ts';
import { serviceComplaint, serviceCorrection } from './commitments.ts';
import { serviceRatingRectification, serviceSimplifiedApproval } from './outcomes.ts';
import { serviceConsultation, serviceWindow, serviceWindowPost } from './windows.ts';

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
