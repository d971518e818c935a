export * from './definition/measure.ts';
export * from './definition/metric.ts';
export * from './definition/model.ts';
export * from './definition/naming.ts';
export * from './definition/unit.ts';
export * from './models/index.ts';
export * from './sdl/render-sdl.ts';
