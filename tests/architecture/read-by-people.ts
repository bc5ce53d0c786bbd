import ts from 'typescript';

/**
 * The words of a source file that people read: strings with a space or a capital in front, and the text of a page.
 * Ids, kinds and keys (`'failed'`, `'board-unknown'`) are for the program.
 */
export function readByPeople(path: string, text: string): string[] {
  if (/\.(md|html)$/.test(path)) return [withoutCode(text)];
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, false, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isJsxText(node)) found.push(node.text);
    if (ts.isStringLiteralLike(node) && looksLikeText(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node)) found.push(templateText(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function looksLikeText(text: string): boolean {
  return /\s/.test(text.trim()) || /^[A-Z][^_]*$/.test(text);
}

function templateText(node: ts.TemplateExpression): string {
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…');
}

/** Of a page: what is no code and no address. */
function withoutCode(text: string): string {
  return text
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
}
