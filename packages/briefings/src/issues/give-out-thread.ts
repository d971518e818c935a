import { parentPort, workerData } from 'node:worker_threads';
import type { ComposeRequest } from '../compose/compose-document.ts';
import { giveOut } from './give-out.ts';

const order: ComposeRequest = workerData;
parentPort?.postMessage(await giveOut(order));
