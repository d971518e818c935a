export { createToken } from './access/access-tokens.ts';
export { createServer, type ServerOptions } from './server/create-server.ts';
