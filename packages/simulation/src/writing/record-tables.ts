import {
  divisions,
  hotlineCategories,
  hotlineOrders,
  hotlineUnits,
  householdIncomes,
  households,
  publishedFigures,
  serviceCases,
  serviceConsultations,
  serviceDepartments,
  serviceItems,
  serviceWindows,
  suppliers,
  tenders,
} from '@minxin/database';

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

/** The tables that grow with the years and with `scale`. */
export const GROWING_TABLES = [serviceCases, hotlineOrders] as const;
