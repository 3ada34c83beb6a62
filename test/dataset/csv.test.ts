import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/dataset/csv';

const columns = { names: ['id', 'seats', 'aliases', 'code'], numbers: ['seats'], lists: ['aliases'], may_be_empty: ['code'] };
const read = (text: string): ReturnType<typeof readCsv> => readCsv(text, 'data/a.csv', columns);

describe('a CSV table', () => {
  it('gives numbers, lists and text, and leaves out what is empty', () => {
    const { rows } = read('id,seats,aliases,code\na,12,x|y,032\nb,,,\n');
    expect(rows.map((row) => row.raw)).toEqual([
      { id: 'a', seats: 12, aliases: ['x', 'y'], code: '032' },
      { id: 'b', aliases: [], code: '' },
    ]);
  });

  it('knows the line of each record, also below a cell of several lines', () => {
    const { rows } = read('id,seats,aliases,code\na,1,,\n"b\nb\nb",2,,\nc,3,,\n');
    expect(rows.map((row) => row.lineOf(['seats']))).toEqual([2, 3, 6]);
  });

  it('leaves a cell that is not a number for the schema to refuse', () => {
    expect(read('id,seats,aliases,code\na,1e3,,\n').rows[0]?.raw).toEqual({ id: 'a', seats: '1e3', aliases: [], code: '' });
  });
});
