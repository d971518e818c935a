import { parentPort, workerData } from 'node:worker_threads';
import { giveOut, type Order } from './give-out.ts';

const order: Order = workerData;
parentPort?.postMessage(await giveOut(order));
