/** The standard normal value below which a share of 0 to 1 lies, after Tukey's lambda; good to 0.01 or so. */
export function normalQuantile(share: number): number {
  return (share ** 0.135 - (1 - share) ** 0.135) / 0.1975;
}
