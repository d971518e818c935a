import { isIPv6 } from 'node:net';
import type { Environment } from '../environment.ts';

/** Where the server is to be opened from this machine. */
export const addressOf = ({ host, port, tls }: Environment): string =>
  `${tls ? 'https' : 'http'}://${isIPv6(host) ? `[${host}]` : host}:${port}`;
