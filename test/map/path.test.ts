import { expect, test } from 'vitest';
import { pathOf, pointPath } from '@/lib/map/path';

test('a ring is written in whole steps from point to point, and closed without repeating its first point', () => {
  expect(pathOf([[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]], 1)).toBe('M0 0l10 0 0 10-10 0z');
});

test('the grid decides how fine the steps are', () => {
  expect(pathOf([[[0, 0], [1.26, 0], [1.26, 1.26]]], 4)).toBe('M0 0l5 0 0 5z');
});

test('points that fall together and points on a straight line leave no trace', () => {
  expect(pathOf([[[0, 0], [5, 0], [5.2, 0.1], [10, 0], [10, 10]]], 1)).toBe('M0 0l10 0 0 10z');
});

test('a spike back over itself stays', () => {
  expect(pathOf([[[0, 0], [10, 0], [4, 0], [4, 5]]], 1)).toBe('M0 0l10 0-6 0 0 5z');
});

test('the second ring starts from where the first was closed', () => {
  expect(pathOf([[[0, 0], [4, 0], [4, 4]], [[10, 10], [12, 10], [12, 12]]], 1)).toBe('M0 0l4 0 0 4zm10 10l2 0 0 2z');
});

test('a ring too small for the grid is left out', () => {
  expect(pathOf([[[0, 0], [0.2, 0], [0.2, 0.2]], [[0, 0], [9, 0], [9, 9]]], 1)).toBe('M0 0l9 0 0 9z');
});

test('lines stay open, and the next starts from the end of the last', () => {
  expect(pathOf([[[0, 0], [5, 5]], [[6, 6], [7, 9]]], 1, false)).toBe('M0 0l5 5m1 1l1 3');
});

test('a point is a path of no length', () => {
  expect(pointPath([2.2, -3], 2)).toBe('M4-6h0');
});
