import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '@/scripts/browser';

function program(text: string, mode = 0o755): string {
  const path = join(mkdtempSync(join(tmpdir(), 'chromium-')), 'chromium');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

const good = program('#!/bin/sh\necho Chromium 1.0\n');
const silent = program('#!/bin/sh\nexit 0\n');
const locked = program('#!/bin/sh\necho Chromium 1.0\n', 0o644);

test('the first Chromium that starts and says its version is taken', () => {
  expect(findChromium(undefined, ['/nowhere/chromium', silent, locked, good])).toBe(good);
});

test('a Chromium that is named goes before all others', () => {
  expect(findChromium(good, ['/nowhere/chromium'])).toBe(good);
});

test('one that is named and does not start is an error and not passed over', () => {
  expect(() => findChromium('/nowhere/chromium', [good])).toThrow('CHROMIUM=/nowhere/chromium does not start. Name a Chromium or Chrome program, or leave CHROMIUM away.');
});

test('where there is none, nothing is found', () => {
  expect(findChromium(undefined, [])).toBeUndefined();
});
