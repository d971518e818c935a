import { life } from './metrics/life.ts';
import { rectification } from './metrics/rectification.ts';

export const metrics = { ...life, ...rectification };
