import { hotlineOrders, serviceCases } from '@minxin/database';

/** The tables that grow with the years and with `scale`. */
export const GROWING_TABLES = [serviceCases, hotlineOrders] as const;
