type Node = Readonly<Record<string, unknown>>;

/**
 * A description as Jira's version 3 answers it: a document of headings, paragraphs and lists.
 * In the text a line that starts with `- ` is a point, one that ends with `:` alone in its place is a heading.
 */
export function descriptionDocument(text: string): Node {
  const content = text.split('\n\n').flatMap((part) => blocks(part.split('\n')));
  return { type: 'doc', version: 1, content };
}

function blocks(lines: readonly string[]): Node[] {
  const points = lines.filter((line) => line.startsWith('- '));
  const others = lines.filter((line) => !line.startsWith('- '));
  const list = points.map((line) => ({ type: 'listItem', content: [paragraph(line.slice(2))] }));
  const before = others.map((line) => (line.endsWith(':') ? heading(line.slice(0, -1)) : paragraph(line)));
  return list.length === 0 ? before : [...before, { type: 'bulletList', content: list }];
}

function heading(text: string): Node {
  return { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text }] };
}

function paragraph(text: string): Node {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
