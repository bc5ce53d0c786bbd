/** Whether a field holds any text: a plain one, or a document as Jira Cloud writes it. */
export function hasText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(hasText);
  if (typeof value !== 'object' || value === null) return false;
  if ('text' in value && hasText(value.text)) return true;
  return 'content' in value && hasText(value.content);
}
