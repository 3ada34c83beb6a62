/** Exact words inside our own texts: curly double quotation marks are used for nothing else. What stands in them, in order; words left out (“…”) part a quotation in two. */
export const quoted = (text: string): readonly string[] => [...text.matchAll(/“([^”]+)”/g)].flatMap((m) => (m[1] ?? '').split(/\s*(?:…|\.\.\.)\s*/)).filter((s) => s.length > 1);
