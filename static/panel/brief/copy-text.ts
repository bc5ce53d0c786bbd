/**
 * Copies a text. Where the frame around has no right to the clipboard the text is selected in its field instead, so that
 * the reader can copy it. Says whether it was copied.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}
