// Without scripts the page is whole; with them it makes no request, whatever the texts hold.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { open, pages, phone } from "./browser.js";

test("scripts off: every question, cell, reason and text is read", async () => {
  const page = await open("sample.html", { javaScriptEnabled: false });
  assert.equal(await page.locator(".finding").count(), 12);
  for (const part of [".finding", ".finding h3", ".why", ".w", ".pane .text", ".copy", "#failed li"]) {
    for (const each of await page.locator(part).all()) assert.ok(await each.isVisible(), part);
  }
  assert.equal(await page.locator("button").count(), 0, "no button that would do nothing");
});

test("scripts off: words lead to their place in the text", async () => {
  const page = await open("sample.html", { javaScriptEnabled: false });
  const link = page.locator("#f5 .w").nth(1);
  const target = await link.getAttribute("href");
  await link.click();
  const box = await page.locator(target).boundingBox();
  assert.ok(box.y >= 0 && box.y < 900);
  assert.equal(await page.locator(target).textContent(), "the council would open an inquiry");
});

for (const name of ["sample.html", "hostile.html", "twenty.html", "ferry.html"]) {
  test(`${name}: one file, no request`, async () => {
    const page = await open(name);
    await page.locator(".w").first().click();
    await page.waitForTimeout(200);
    assert.equal(page.requests.length, 1, page.requests.join("\n"));
    assert.deepEqual(page.errors, []);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    assert.match(policy, /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/);
    assert.equal(await page.evaluate(() => fetch("https://gazette.example/").then(() => "sent", () => "refused")), "refused");
  });
}

test("scripts off, on a phone: what is folded opens by touch", async () => {
  const page = await open("sample.html", { ...phone, javaScriptEnabled: false });
  const folded = page.locator("#f2 td.more");
  assert.equal(await folded.isVisible(), false);
  await page.locator("#f2 .others summary").click();
  for (const part of ["#f2 td.more", "#f2 .why"]) assert.ok(await page.locator(part).isVisible(), part);
  await page.locator("details").evaluateAll((all) => all.forEach((each) => (each.open = true)));
  for (const part of [".why", ".w", "#findings li", ".pane .text"]) {
    for (const each of await page.locator(part).all()) assert.ok(await each.evaluate((element) => element.checkVisibility()), part);
  }
  assert.equal(await page.locator(".pane .text").first().evaluate((text) => text.scrollHeight > text.clientHeight + 2), false);
});

test("scripts off, on a phone: a link leads into a folded text", async () => {
  const page = await open("sample.html", { ...phone, javaScriptEnabled: false });
  const link = page.locator("#f5 .w").nth(1);
  await link.click();
  const box = await page.locator(await link.getAttribute("href")).boundingBox();
  assert.ok(box.y >= 0 && box.y < 844, String(box.y));
});

test("overrides of the writing direction are spelt out", async () => {
  const page = await open("hostile.html");
  const shown = await page.evaluate(() => document.title + document.body.textContent + document.body.outerHTML);
  assert.ok(!/[\u202A-\u202E\u2066-\u2069]/.test(shown));
  assert.match(await page.locator("h1").textContent(), /<U\+202E>gnp\.exe<U\+2066>/);
});

test("hostile texts are text", async () => {
  const page = await open("hostile.html");
  assert.equal(await page.evaluate(() => window.harmed), undefined);
  assert.equal(await page.locator("script").count(), 1);
  assert.equal(await page.locator("style").count(), 1);
  assert.equal(await page.locator("img, iframe, object, embed, form, link, base").count(), 0);
  for (const link of await page.locator("a[href]").all()) assert.match(await link.getAttribute("href"), /^(#|https?:)/);
  assert.match(await page.locator(".pane .text").first().textContent(), /<script>window\.harmed/);
  const directions = await page.locator(".names bdi, .w").evaluateAll((all) => all.map((each) => getComputedStyle(each).unicodeBidi));
  for (const direction of directions) assert.equal(direction, "isolate");
});

test("a text of ten million bytes opens", async () => {
  const page = await open("large.html");
  assert.ok(statSync(path.join(pages, "large.html")).size > 10_000_000);
  assert.ok(await page.locator("#f1").isVisible());
  assert.ok((await page.locator("#f1").boundingBox()).height < 900, "a cell shows a part of very long words");
});

test("five accounts of a thousand words stay below 500 kB", () => {
  assert.ok(statSync(path.join(pages, "thousand.html")).size < 500_000);
});
