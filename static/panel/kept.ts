/** What this browser keeps for its own viewer; a browser that keeps nothing keeps it for as long as the page is open. */
const whileOpen = new Map<string, string>();

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? whileOpen.get(name) ?? null;
  } catch {
    return whileOpen.get(name) ?? null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    whileOpen.set(name, value);
  }
}
