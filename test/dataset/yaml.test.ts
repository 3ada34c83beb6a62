import { describe, expect, it } from 'vitest';
import { readYaml } from '@/lib/dataset/yaml';

const text = `# comment

- id: a
  date:
    value: 2017-12
  tags:
    - x
    - y: 1
- id: b
  text: >-
    two lines
    of text
  off: no
`;

describe('a YAML list', () => {
  it('keeps dates and "no" as text', () => {
    expect(readYaml(text, 'data/a.yaml', false).rows.map((row) => row.raw)).toEqual([
      { id: 'a', date: { value: '2017-12' }, tags: ['x', { y: 1 }] },
      { id: 'b', text: 'two lines of text', off: 'no' },
    ]);
  });

  it('knows the line of every value', () => {
    const [a, b] = readYaml(text, 'data/a.yaml', false).rows;
    expect([a?.lineOf([]), a?.lineOf(['date', 'value']), a?.lineOf(['tags', 1, 'y']), b?.lineOf(['id']), b?.lineOf(['off'])]).toEqual([3, 5, 8, 9, 13]);
  });

  it('gives the line of what is around a missing value', () => {
    const [a] = readYaml(text, 'data/a.yaml', false).rows;
    expect([a?.lineOf(['place']), a?.lineOf(['date', 'end']), a?.lineOf(['tags', 9])]).toEqual([3, 4, 6]);
  });
});
