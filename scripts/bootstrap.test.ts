import { describe, expect, it } from 'vitest';
import { checkNode, explainInstall } from './bootstrap.mjs';

describe('checkNode', () => {
  it.each(['18.20.4', '20.18.3', '16.0.0'])('refuses %s, and says what is needed', (version) => {
    expect(() => checkNode(version)).toThrow(
      new RegExp(`${version} is too old: Minxin needs >=20.19`),
    );
  });

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('takes %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });
});

describe('explainInstall', () => {
  it.each([
    ['ENOSPC: no space left on device, write', /disk is full: free about 2 GB/],
    ['request failed: getaddrinfo ENOTFOUND registry', /can't be reached/],
    ['something else broke', /Installing failed:\nsomething else broke/],
  ])('%s', (output, sentence) => {
    expect(() => explainInstall({ output })).toThrow(sentence);
  });
});
