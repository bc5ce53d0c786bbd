/** Hands a text to the browser as a file. */
export function downloadText(text: string, fileName: string, type = 'text/markdown'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the file within the click; only then may its address go.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}
