import { expect, test } from 'vitest';
import { asArguments, serverSettings } from './settings.ts';

const gibibyte = 1024 ** 3;
const of = (memory: number) => serverSettings({ port: 5433, logs: '/srv/my logs', memory });

test('memory is a share of a small machine, and no more than 256 MB of a large one', () => {
  expect(of(gibibyte)).toMatchObject({ shared_buffers: '128MB', effective_cache_size: '512MB' });
  expect(of(64 * gibibyte).shared_buffers).toBe('256MB');
});

test('each setting is one argument, whatever its text', () => {
  const args = asArguments(of(gibibyte));
  expect(args).toContain('log_directory=/srv/my logs');
  expect(args).toContain('unix_socket_directories=');
  expect(args.filter((arg) => arg === '-c')).toHaveLength(args.length / 2);
});
