import { describe, expect, it } from 'vitest';
import { faultText } from '@/lib/dataset/fault';
import { bytes } from './corruptions/bytes';
import { caseFile } from './corruptions/case-file';
import { dates } from './corruptions/dates';
import { joins } from './corruptions/joins';
import { letters } from './corruptions/letters';
import { placeholders } from './corruptions/placeholders';
import { places } from './corruptions/places';
import { shape } from './corruptions/shape';
import { signatures } from './corruptions/signatures';
import { texts } from './corruptions/texts';
import { twins } from './corruptions/twins';
import { checkEdited } from './tiny';

const short = (line: string): string => line.replace(/^data\/(cases\/tiny\/)?/, '');

describe.each(Object.entries({ bytes, shape, letters, joins, twins, places, placeholders, dates, signatures, texts, caseFile }))('the data check, %s', (_, corruptions) => {
  it.each(corruptions)('says all there is to say when $what', ({ file, edit, says }) => {
    const { dataset, faults } = checkEdited({ [file]: edit });
    expect(faults.map(faultText).map(short)).toEqual(says);
    expect(says.length).toBeGreaterThan(0);
    expect(dataset).toBeUndefined();
  });
});
