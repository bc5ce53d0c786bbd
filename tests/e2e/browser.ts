import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Runs in every frame: Chromium words its own refusals in several ways, and this is one of ours. */
const SAY_WHAT_THE_POLICY_REFUSES = `
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error('The security policy refused ' + blockedURI + ' (' + effectiveDirective + ').');
  });`;

/** A page of the browser, and everything that it complained about: errors, refusals of the security policy. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A page of its own: nothing is kept from the pages before it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript({ content: SAY_WHAT_THE_POLICY_REFUSES });
  return openBeside(context);
}

/** One more page of the same visitor. */
export async function openBeside(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}
