/** Where the two servers are reached: known when they listen, asked for with every page. */
export interface Addresses {
  /** The page around, which stands for the site. */
  site: string;
  panel: string;
}
