/** The texts about the brief for a retrospective. */
export const brief = {
  open: 'Retro brief',
  title: (sprint: string) => `Retro brief of ${sprint}`,
  writing: 'Writing the brief…',
  about: 'What to take to your retrospective, ready to be pasted. It names no person and is kept nowhere.',
  text: 'The brief as text',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'This browser lets no page copy by itself. The text is selected: copy it with your keyboard.',
  download: 'Download',
  downloaded: (fileName: string) => `Handed to the browser as ${fileName}.`,
  close: 'Close the brief',
} as const;
