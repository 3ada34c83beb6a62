/** A source file as the rules of direction see it: what it imports, what it prints, what it says. */
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

export interface Import {
  /** Path in the project without its ending (`lib/dates`), or the name of a package (`next/link`). */
  readonly to: string;
  readonly isPackage: boolean;
  /** Only types: gone when the code runs. */
  readonly typeOnly: boolean;
  readonly names: readonly string[];
  readonly line: number;
}

/** Something found in the text, for a rule to judge. */
export interface Found {
  readonly kind: 'directive' | 'attribute' | 'element' | 'words' | 'comment';
  readonly name: string;
  /** The whole element of an attribute; the text itself otherwise. */
  readonly text: string;
  readonly line: number;
}

export interface Source {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly found: readonly Found[];
}

const resolve = (from: string, specifier: string): { to: string; isPackage: boolean } => {
  const local = specifier.startsWith('@/') ? specifier.slice(2) : specifier.startsWith('.') ? join(dirname(from), specifier) : undefined;
  return { to: (local ?? specifier).replace(/\.(tsx?|js)$/, ''), isPackage: local === undefined };
};

function importOf(node: ts.Node, path: string, line: number): Import | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
    const bindings = ts.isImportDeclaration(node) ? clause?.namedBindings : node.exportClause;
    const named = bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? [...bindings.elements] : [];
    const whole = ts.isImportDeclaration(node) ? clause?.isTypeOnly : node.isTypeOnly;
    const typeOnly = Boolean(whole) || (named.length > 0 && !clause?.name && named.every((e) => e.isTypeOnly));
    return { ...resolve(path, node.moduleSpecifier.text), typeOnly, names: named.filter((e) => !e.isTypeOnly).map((e) => (e.propertyName ?? e.name).text), line };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) return { ...resolve(path, node.argument.literal.text), typeOnly: true, names: [], line };
  if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) {
    const [first] = node.arguments;
    if (first && ts.isStringLiteralLike(first)) return { ...resolve(path, first.text), typeOnly: false, names: [], line };
  }
  return undefined;
}

function foundIn(node: ts.Node, line: number): Found | undefined {
  if (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) && node.expression.text.startsWith('use ')) return { kind: 'directive', name: node.expression.text, text: node.getText(), line };
  if (ts.isJsxAttribute(node)) return { kind: 'attribute', name: node.name.getText(), text: node.parent.parent.getText(), line };
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) return { kind: 'element', name: node.tagName.getText(), text: node.getText(), line };
  const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isRegularExpressionLiteral(node);
  return isText ? { kind: 'words', name: '', text: node.text, line } : undefined;
}

/** Comments before and after each token; JSX text has none, whatever signs it has. */
function commentsIn(file: ts.SourceFile): readonly Found[] {
  const ranges = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    const inside = node.getChildren(file).filter((child) => !ts.isJSDoc(child));
    inside.forEach(visit);
    if (inside.length > 0 || ts.isJsxText(node)) return;
    for (const range of [...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []), ...(ts.getTrailingCommentRanges(file.text, node.end) ?? [])]) ranges.set(range.pos, range.end);
  };
  visit(file);
  return [...ranges].map(([pos, end]) => ({ kind: 'comment', name: '', text: file.text.slice(pos, end), line: file.getLineAndCharacterOfPosition(pos).line + 1 }));
}

/** Reads a file's text. */
export function source(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const imports: Import[] = [];
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const imported = importOf(node, path, line);
    if (imported) imports.push(imported);
    const thing = foundIn(node, line);
    if (thing) found.push(thing);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, imports, found: [...found, ...commentsIn(file)] };
}
