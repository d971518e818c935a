import { parentPort, workerData } from 'node:worker_threads';
import { giveOut, type PackOrder } from './give-out.ts';

const order: PackOrder = workerData;
parentPort?.postMessage(await giveOut(order));
