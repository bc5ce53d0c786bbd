/** The package types its token names, not the style sheets of its themes. */
declare module '@atlaskit/tokens/dist/cjs/artifacts/themes/*' {
  const css: string;
  export default css;
}
