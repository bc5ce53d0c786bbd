/** A `jira:jqlFunction` of the manifest. */
export interface JqlFunctionModule {
  readonly key: string;
  /** As it is written in queries. */
  readonly name: string;
  readonly functionKey: string;
  readonly operators: readonly string[];
  /** In their order. */
  readonly arguments: readonly { readonly name: string; readonly required: boolean }[];
}
