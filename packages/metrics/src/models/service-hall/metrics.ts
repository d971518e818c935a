import { hall } from './metrics/hall.ts';
import { opinions } from './metrics/opinions.ts';
import { reopening } from './metrics/reopening.ts';
import { time } from './metrics/time.ts';
import { visits } from './metrics/visits.ts';
import { volume } from './metrics/volume.ts';

export const metrics = { ...volume, ...time, ...reopening, ...visits, ...opinions, ...hall };
