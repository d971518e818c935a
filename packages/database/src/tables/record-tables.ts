import { divisions } from './divisions.ts';
import { hotlineCategories, hotlineOrders, hotlineUnits } from './hotline.ts';
import { householdIncomes, households } from './households.ts';
import { publishedFigures } from './published.ts';
import {
  serviceCases,
  serviceConsultations,
  serviceDepartments,
  serviceItems,
  serviceWindows,
} from './service-hall.ts';
import { suppliers, tenders } from './tendering.ts';

/** Every table of records, those that refer to others before those that are referred to. */
export const RECORD_TABLES = [
  serviceCases,
  serviceConsultations,
  serviceWindows,
  serviceItems,
  serviceDepartments,
  tenders,
  suppliers,
  hotlineOrders,
  hotlineUnits,
  hotlineCategories,
  householdIncomes,
  households,
  publishedFigures,
  divisions,
] as const;
