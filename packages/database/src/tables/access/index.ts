export * from './accounts.ts';
export * from './api-tokens.ts';
export * from './granted.ts';
export * from './one-time-links.ts';
export * from './sessions.ts';
export * from './sign-in-tries.ts';
