export { openAsk } from './briefings/open-ask.ts';
export { createServer, type ServerOptions } from './server/create-server.ts';
