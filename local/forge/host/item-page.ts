/** What an item's address shows here; it is named only when it looks like a key. */
export function itemPage(key: string): string {
  const name = /^[A-Z][A-Z0-9_]*-\d+$/.test(key) ? key : 'this item';
  return `<!doctype html>
<html lang="en" data-color-mode="light">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
    <link rel="stylesheet" href="/host.css" />
    <link rel="stylesheet" href="/host-narrow.css" />
  </head>
  <body class="item">
    <h1>${name}</h1>
    <p>In Jira, this address shows the item. The local copy has no page for items.</p>
    <p><a href="/">Back to the project</a></p>
  </body>
</html>
`;
}
