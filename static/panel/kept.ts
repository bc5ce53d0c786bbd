/** What this browser keeps for its own viewer; a browser that keeps nothing keeps it for as long as the page is open. */
const whileOpen = new Map<string, string>();

export function kept(name: string): string | null {
  const newer = whileOpen.get(name);
  if (newer !== undefined) return newer;
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
    whileOpen.delete(name);
  } catch {
    whileOpen.set(name, value);
  }
}
