// The report on a phone: 390 pixels wide.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sideways, smallTargets } from "./checks.js";
import { open, phone } from "./browser.js";

for (const name of ["sample.html", "two.html", "twenty.html", "hostile.html", "excerpts.html", "ferry.html"]) {
  test(`${name}: nothing scrolls sideways and targets are large`, async () => {
    const page = await open(name, phone);
    await page.locator("details").evaluateAll((all) => all.forEach((each) => (each.open = true)));
    assert.equal(await page.evaluate(sideways), 0);
    assert.deepEqual(await page.evaluate(smallTargets), []);
    await page.locator(".w").first().click();
    assert.equal(await page.evaluate(sideways), 0);
    assert.deepEqual(await page.evaluate(smallTargets), []);
    assert.deepEqual(page.errors, []);
  });
}

test("the first answer is on the first screen", async () => {
  for (const name of ["sample.html", "twenty.html", "ferry.html"]) {
    const page = await open(name, phone);
    const bottom = await page.locator(".w").first().evaluate((words) => words.getBoundingClientRect().bottom);
    assert.ok(bottom <= 844, `${name}: ${bottom}`);
  }
});

test("a picked answer covers the screen with its text, others a touch away", async () => {
  const page = await open("sample.html", phone);
  await page.locator("#f1 .w").nth(2).click();
  assert.equal(await page.locator(".pane:visible").getAttribute("data-name"), "Radio Ostrel");
  assert.ok(await page.locator(".pane:visible mark.now").first().isVisible());
  assert.equal(await page.locator("#findings").evaluate((section) => section.inert), true);
  await page.locator(".tabs").getByRole("button", { name: "Gazette" }).click();
  assert.equal(await page.locator(".pane:visible").getAttribute("data-name"), "Gazette");
  await page.getByRole("button", { name: "Close the texts" }).click();
  assert.equal(await page.locator("#findings").evaluate((section) => section.inert), false);
});

test("an account that does not tell is named", async () => {
  const page = await open("sample.html", phone);
  assert.ok(await page.locator("#f1 td.none").first().isVisible());
  assert.match(await page.locator("#f1 td.none").first().evaluate((cell) => getComputedStyle(cell, "::before").content), /D Canal Blog/);
});

test("the accounts are listed first, by letter, name, day and headline", async () => {
  const page = await open("sample.html", phone);
  const first = page.locator(".facts td[data-k]").first();
  assert.equal(await first.evaluate((cell) => getComputedStyle(cell, "::before").content), '"A Gazette"');
  assert.match(await first.innerText(), /Fire in the rope works of Ostrel\s+8 Mar 2031/);
  assert.ok((await first.boundingBox()).y < (await page.locator("#f1").boundingBox()).y);
  const many = await open("twenty.html", phone);
  assert.equal(await many.locator(".facts td[data-k]:visible").count(), 6);
  await many.getByText("All 20 accounts").click();
  assert.equal(await many.locator(".facts td[data-k]:visible").count(), 20);
});

test("accounts of one answer share a cell; the reason stands above it", async () => {
  const page = await open("sample.html", phone);
  const cells = page.locator("#f2 td:not(.none):visible");
  assert.deepEqual(
    await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, "::before").content)),
    ['"A C Gazette, Radio Ostrel"', '"B Evening Lantern"'],
  );
  assert.ok((await page.locator("#f2 .why").boundingBox()).y < (await cells.first().boundingBox()).y);
  await page.locator("#f2 .others summary").click();
  assert.equal(await cells.count(), 3);
  assert.equal(await cells.first().evaluate((cell) => getComputedStyle(cell, "::before").content), '"A Gazette"');
});

test("a filtered account's cells are not folded into one that is hidden", async () => {
  const page = await open("sample.html", phone);
  await page.getByText("Filter", { exact: true }).click();
  await page.getByRole("button", { name: "Radio Ostrel", exact: true }).click();
  assert.ok(await page.locator("#f2 td.more").isVisible());
});

test("words stand in their line, and the paragraph around them is touched", async () => {
  const page = await open("sample.html", phone);
  const word = page.locator("#f4 .w").first();
  assert.equal(await word.evaluate((link) => getComputedStyle(link).display), "inline");
  await word.scrollIntoViewIfNeeded();
  const box = await word.locator("xpath=..").boundingBox();
  await page.touchscreen.tap(box.x + 3, box.y + box.height - 3);
  assert.equal(await page.locator("html.docked").count(), 1);
});

test("a page of five accounts is a few screens long", async () => {
  const page = await open("ferry.html", phone);
  assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) < 844 * 13);
});
