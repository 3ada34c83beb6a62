/** Reading a list of records (or, for case.yaml, one mapping), with the line of every value. */
import { type Document, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { type Records, unreadable } from './records';
import type { Fault } from './fault';
import type { Path, Row } from './table';

const tooDeep = 'is nested too deeply; records are a few levels deep at most';

/** Reasons of the parser (https://eemeli.org/yaml/#errors) in an editor's words. */
const reasons: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value with ": " in it is not in quotes; put the value in quotes',
  MISSING_CHAR: 'a quotation mark, bracket or colon is missing; close what is opened here',
  MULTIPLE_DOCS: '"---" starts a second document; remove it',
  TAB_AS_INDENT: 'is indented with a tab; use two spaces',
  RESOURCE_EXHAUSTION: tooDeep,
  BAD_INDENT: 'is not indented like its neighbours, or a bracket is open; use two spaces a level',
};

/** Records of a YAML text. `one`: the whole text is one record. */
export function readYaml(text: string, file: string, one: boolean): Records {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  try {
    const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
    const broken = doc.errors.find((e) => e.code !== 'DUPLICATE_KEY');
    if (broken) return syntaxFault(broken, doc, text, file, lineAt);
    const alias = firstAlias(doc);
    if (alias) return unreadable(file, lineAt(alias.offset), `uses a YAML alias (*${alias.name}); write the value itself`);
    const root: unknown = doc.toJS({ maxAliasCount: 0 });
    if (doc.contents === null) return unreadable(file, 1, 'holds no record; write one, or [] for none');
    if (one ? !isMap(doc.contents) : !isSeq(doc.contents)) return unreadable(file, 1, one ? 'must be one record, "field: value" in each line' : 'must be a list of records, each starting with "- "');
    const rows = one ? [rowOf(doc, root, [], lineAt)] : (root as unknown[]).map((raw, i) => rowOf(doc, raw, [i], lineAt));
    return { rows, faults: doc.errors.map((e) => doubleKey(e, text, file, lineAt)), readable: doc.errors.length === 0 };
  } catch (error) {
    // The parser recurses: only nesting thousands deep gets here.
    if (error instanceof RangeError) return unreadable(file, 1, tooDeep);
    throw error;
  }
}

type LineAt = (offset: number) => number;

const rowOf = (doc: Document, raw: unknown, base: Path, lineAt: LineAt): Row => ({ raw, lineOf: (path) => lineAt(offsetOf(doc, [...base, ...path])) });

/** Offset of the key (in a mapping) or item (in a list) at a path; of the last step that exists, where it does not. */
function offsetOf(doc: Document, path: Path): number {
  let node: unknown = doc.contents;
  let offset = isCollection(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && p.key.value === step);
      if (!pair || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (isPair(node) || !isNodeWithRange(node)) return offset;
      offset = node.range[0];
    } else return offset;
  }
  return offset;
}

const isNodeWithRange = (node: unknown): node is { range: [number, number, number] } => (isScalar(node) || isCollection(node)) && Array.isArray(node.range);

/** Aliases are of no use in data and can make a small file fill the memory ("alias bomb"), so none is expanded. */
function firstAlias(doc: Document): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(doc, {
    Alias(_, node) {
      found = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** Only the first: the errors after it are mostly its echoes. */
function syntaxFault(error: YAMLError, doc: Document, text: string, file: string, lineAt: LineAt): Records {
  const [at] = error.pos;
  const line = lineAt(error.code === 'MISSING_CHAR' ? startOfOpen(doc, at) : at);
  const tab = /^ *\t/.test(text.split('\n')[line - 1] ?? '');
  const code = tab ? 'TAB_AS_INDENT' : error.code;
  return unreadable(file, line, `${reasons[code] ?? `${error.message}; check quotation marks and indentation here`} (${code})`);
}

/** An unclosed quote is noticed at the end of the file; it helps to point at where it opens. */
function startOfOpen(doc: Document, at: number): number {
  let start = at;
  visit(doc, { Scalar: (_, node) => void (node.range && node.range[0] < at && at <= node.range[2] && (start = node.range[0])) });
  return start;
}

function doubleKey(error: YAMLError, text: string, file: string, lineAt: LineAt): Fault {
  const key = /^["']?([\w-]+)/.exec(text.slice(error.pos[0]))?.[1] ?? 'key';
  return { file, line: lineAt(error.pos[0]), field: key, message: `"${key}" stands twice in one record; keep one (DUPLICATE_KEY)` };
}
