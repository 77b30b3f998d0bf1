// The report on a phone: 390 pixels wide.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sideways, smallTargets } from "./checks.js";
import { open, phone } from "./browser.js";

for (const name of ["sample.html", "two.html", "twenty.html", "hostile.html", "excerpts.html", "ferry.html"]) {
  test(`${name}: nothing scrolls sideways and targets are large`, async () => {
    const page = await open(name, phone);
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
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
  assert.match(await page.locator("#f1 td.none").first().evaluate((cell) => getComputedStyle(cell, "::before").content), /Canal Blog/);
});
