export * from './callbacks.ts';
export * from './callers.ts';
export * from './catalogue.ts';
export * from './order-events.ts';
export * from './orders.ts';
export * from './rate-weights.ts';
export * from './views.ts';
