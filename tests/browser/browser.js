// Opens pages in Debian's Chromium, which makes no request of its own here.
import { chromium } from "playwright-core";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import path from "node:path";

export const pages = process.env.HEXAPLA_PAGES;
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const desk = { viewport: { width: 1280, height: 900 } };

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser?.close());

/** Opens a page of the pages' folder; its `requests` and `errors` are gathered. */
export async function open(name, options = {}, hash = "") {
  const context = await browser.newContext({ ...desk, ...options });
  const page = await context.newPage();
  page.requests = [];
  page.errors = [];
  page.on("request", (request) => page.requests.push(request.url()));
  page.on("pageerror", (error) => page.errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.errors.push(message.text()));
  page.on("dialog", (dialog) => {
    page.errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(path.join(pages, name)).href + hash);
  return page;
}

/** True if the element's box lies inside the pane's visible part. */
export function stands(pane, element) {
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1 && inner.top < window.innerHeight && inner.bottom > 0;
}
