/** From bytes to text. Data is UTF-8 with line feeds; what spreadsheet programs add to that is taken off and mentioned. */
import type { Fault } from './fault';

export interface Decoded {
  /** Absent where the bytes are not UTF-8. Without byte order mark, lines end in `\n`. */
  readonly text?: string;
  readonly faults: readonly Fault[];
  /** Accepted, but worth saying once per file. */
  readonly notices: readonly Fault[];
}

/** Line and column (in bytes) of the first byte that is not UTF-8. The longest valid beginning ends right before it. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  const valid = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  const length = Buffer.byteLength(valid, 'utf8') + (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  const before = valid.split('\n');
  return { line: before.length, column: Buffer.byteLength(before.at(-1) ?? '', 'utf8') + 1, byte: bytes[length] ?? 0 };
}

/** Text of a file with faults of form: encoding, spaces at the end of a line, no line feed at the end. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const { line, column, byte } = firstBadByte(bytes);
    const code = byte.toString(16).toUpperCase().padStart(2, '0');
    return { faults: [{ file, line, field: 'file', message: `byte ${code} at column ${column} is not UTF-8; save the file as UTF-8` }], notices: [] };
  }
  const notices: Fault[] = [];
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    notices.push({ file, line: 1, field: 'file', message: 'starts with a byte order mark; accepted, but save it as "UTF-8" without one' });
  }
  if (text.includes('\r')) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length;
    text = text.replace(/\r\n?/g, '\n');
    notices.push({ file, line, field: 'file', message: 'has Windows line ends (CRLF); accepted, but save it with line feeds (LF)' });
  }
  return { text, faults: formFaults(text, file), notices };
}

function formFaults(text: string, file: string): readonly Fault[] {
  const lines = text.split('\n');
  const trailing = lines.flatMap((line, i) =>
    /[ \t]$/.test(line) ? [{ file, line: i + 1, field: 'file', message: 'the line ends in a space; remove it' }] : [],
  );
  if (text.endsWith('\n')) return trailing;
  return [...trailing, { file, line: lines.length, field: 'file', message: 'the last line does not end; add a line feed (press Enter after it)' }];
}
