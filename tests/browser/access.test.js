// Contrast, names and roles, in light and dark, with texts open and closed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { barriers, weakContrasts } from "./checks.js";
import { open, phone } from "./browser.js";

for (const name of ["sample.html", "excerpts.html", "ferry.html", "twenty.html"]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${name}, ${colorScheme}: contrast`, async () => {
      const page = await open(name, { colorScheme });
      await page.locator(".guide summary").click();
      assert.deepEqual(await page.evaluate(weakContrasts), []);
      await page.locator(".w").first().click();
      assert.deepEqual(await page.evaluate(weakContrasts), []);
    });
  }
  test(`${name}: names, roles, headings, links`, async () => {
    const page = await open(name);
    assert.deepEqual(await page.evaluate(barriers), []);
    await page.locator(".w").first().click();
    assert.deepEqual(await page.evaluate(barriers), []);
  });
}

test("a phone has the table's roles too", async () => {
  const page = await open("sample.html", phone);
  assert.equal(await page.getByRole("table").count(), 1);
  assert.ok((await page.getByRole("rowheader").count()) > 6);
  assert.ok((await page.getByRole("cell").count()) > 20);
});

test("what is told by nobody is said", async () => {
  const page = await open("sample.html");
  assert.match(await page.locator("#f1 td.none").first().textContent(), /not told/);
  const dash = await page.locator("#f1 td.none").first().evaluate((cell) => [getComputedStyle(cell).color, getComputedStyle(document.querySelector(".summary")).color]);
  assert.equal(dash[0], dash[1], "the dash is no fainter than words that are read");
});
