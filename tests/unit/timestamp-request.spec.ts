import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { timestampRequest } from '../../src/formats/timestamp-request.ts';
import { sha256 } from '../fixtures/evidence.ts';
import { needs } from '../fixtures/programs.ts';

test('the request for a timestamp is byte for byte that of OpenSSL', () => {
  needs('openssl');
  const digest = sha256('tagmanifest');
  const options = ['ts', '-query', '-digest', digest, '-sha256', '-no_nonce', '-cert'];
  const request = execFileSync('openssl', options, { stdio: 'pipe' });
  expect(Buffer.from(timestampRequest(digest)).toString('hex')).toBe(request.toString('hex'));
});

test('the request has 59 bytes and holds nothing but the digest; what is no digest is refused', () => {
  const bytes = timestampRequest('ab'.repeat(32));
  expect(bytes).toHaveLength(59);
  expect(Buffer.from(bytes.slice(24, 56)).toString('hex')).toBe('ab'.repeat(32));
  for (const digest of ['', 'ab', 'g'.repeat(64), `${'a'.repeat(64)}\n`])
    expect(() => timestampRequest(digest)).toThrow(RangeError);
});
