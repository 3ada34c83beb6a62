import { describe, expect, it } from 'vitest';
import { noReplyText } from '@/lib/statements/no-reply';

const held = { fromRecord: false };
const recorded = { fromRecord: true };

describe('what stands where a call has no reply beside it', () => {
  it('is nothing where a document has the reply in the same row', () => {
    expect(noReplyText({ here: [held, recorded], below: [held] })).toBe(undefined);
  });

  it('leads to a reply of the documents in another row, whatever the public record holds', () => {
    expect(noReplyText({ here: [recorded], below: [recorded, held] })).toBe('Answered below.');
    expect(noReplyText({ here: [], above: [held] })).toBe('Answered above.');
  });

  it('says of a reply that only the public record holds that it is there', () => {
    expect(noReplyText({ here: [], below: [recorded] })).toBe('No reply in the sources we hold; on the public record, below.');
    expect(noReplyText({ here: [recorded] })).toBe('No reply in the sources we hold; on the public record, below.');
    expect(noReplyText({ here: [], above: [recorded] })).toBe('No reply in the sources we hold; on the public record, above.');
  });

  it('says that there is none where neither has one', () => {
    expect(noReplyText({ here: [] })).toBe('No reply in the sources we hold.');
  });
});
