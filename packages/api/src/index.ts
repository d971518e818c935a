export { createToken } from './access/access-tokens.ts';
export { openAsk } from './briefings/open-ask.ts';
export { createServer, type ServerOptions } from './server/create-server.ts';
