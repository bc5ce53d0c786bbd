/** Something that can be made to happen on the local site. */
export interface Happening {
  readonly id: string;
  readonly label: string;
  /** Does it in a project while somebody looks on, and says what was done, or why nothing was. */
  readonly run: (projectKey: string, viewer: string) => string | Promise<string>;
}
