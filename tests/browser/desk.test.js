// The report at a desk: picking cells, filters, keys, links, copying.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, stands } from "./browser.js";

const now = (page) => page.locator("mark.now");

test("picking a cell opens the texts beside each other, scrolled to the words", async () => {
  const page = await open("sample.html");
  assert.equal(await page.locator(".docked").count(), 0);
  await page.locator("#f5 .w").first().click();
  assert.equal(await page.locator("html.docked").count(), 1);
  assert.deepEqual(await now(page).allTextContents(), ["open an inquiry before the week is out", "the council would open an inquiry"]);
  for (const mark of await now(page).all()) {
    assert.ok(await mark.evaluate((element, stands) => new Function(`return ${stands}`)()(element.closest(".pane"), element), String(stands)));
  }
  const columns = await page.locator("tr.names th").evaluateAll((heads) => heads.slice(1).map((head) => Math.round(head.getBoundingClientRect().left)));
  const panes = await page.locator(".pane").evaluateAll((all) => all.map((pane) => Math.round(pane.getBoundingClientRect().left)));
  columns.forEach((left, index) => assert.ok(Math.abs(left - panes[index]) <= 8, "a text stands under its column"));
  assert.equal(await page.locator(".pane.silent").count(), 3);
  assert.equal(new URL(page.url()).hash, "#f5");
  assert.ok(await page.locator("#f5").isVisible());
  await page.getByRole("button", { name: "Close the texts" }).click();
  assert.equal(await page.locator(".docked").count(), 0);
  assert.deepEqual(page.errors, []);
});

test("the panel takes the focus, arrows lead on, and Escape gives it back", async () => {
  const page = await open("sample.html");
  await page.locator("#f1 .w").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.className), "dock-head");
  await page.keyboard.press("ArrowRight");
  assert.match(await page.locator(".picked").textContent(), /At least 14 people/);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Close the texts");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "At least 14 people");
});

test("a mark in a text picks its question", async () => {
  const page = await open("sample.html");
  await page.locator("#f1 .w").first().click();
  await page.locator("mark", { hasText: "200 workers" }).click();
  assert.equal(await page.locator("tr.current").getAttribute("id"), "f6");
});

test("the place in the original is named", async () => {
  const page = await open("sample.html");
  await page.locator("#f1 .w").first().click();
  assert.match(await page.locator(".where").textContent(), /^a\.txt, bytes \d+–\d+$/);
});

test("filters by relation, kind and account", async () => {
  const page = await open("sample.html");
  const shown = () => page.locator(".finding:visible").evaluateAll((all) => all.map((each) => each.id));
  const press = (name) => page.getByRole("button", { name, exact: true }).click();
  const all = await shown();
  await press("conflict");
  assert.deepEqual(await shown(), ["f1", "f4", "f2", "f3"]);
  assert.equal(await page.locator("#agreed").isVisible(), false);
  await press("times");
  assert.deepEqual(await shown(), ["f4"]);
  assert.equal(await page.locator(".choices output").textContent(), "1 of 12 findings");
  await press("Show all");
  assert.deepEqual(await shown(), all);
  await press("Canal Blog");
  assert.deepEqual(await shown(), ["f4"]);
  assert.equal(await page.locator("#f4 td:visible").count(), 1);
  await press("Gazette");
  assert.equal(await page.locator("#f4 td:visible").count(), 2);
  assert.equal(await page.getByRole("button", { name: "Gazette", exact: true }).getAttribute("aria-pressed"), "true");
});

test("keys move between cells and questions", async () => {
  const page = await open("sample.html");
  const focused = () => page.evaluate(() => [document.activeElement.closest(".finding")?.id, document.activeElement.closest("td")?.cellIndex]);
  await page.locator("#f1 .w").first().focus();
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await focused(), ["f1", 2]);
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await focused(), ["f4", 2]);
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("tr.current").getAttribute("id"), "f4");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("tr.current").getAttribute("id"), "f2");
  await page.keyboard.press("n");
  assert.equal(await page.locator("tr.current").getAttribute("id"), "f3");
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  assert.equal(await page.locator("tr.current").getAttribute("id"), "f4");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".docked").count(), 0);
  assert.equal((await focused())[0], "f4", "the focus is where it was");
});

test("the first tab leads past the head", async () => {
  const page = await open("sample.html");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "findings");
});

test("a link leads to a finding", async () => {
  const page = await open("sample.html", {}, "#f6");
  assert.ok(await page.locator("#f6").evaluate((row) => row.matches(":target") && row.getBoundingClientRect().top < innerHeight));
});

test("a finding is copied as plain text with names, dates, addresses and words", async () => {
  const page = await open("sample.html", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy as text: people hurt in the fire" }).click();
  await page.getByText("Copied").first().waitFor();
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    `people hurt in the fire
≠ conflict · 3 accounts
Gazette says 14, Radio Ostrel a day later 19; both are exact, so they cannot both hold at one time.
Update 14 people → 19 people
Sum 3 + 11 = 14 (firefighters hurt, workers hurt)

A Gazette, 2031-03-08T07:15:00Z, https://gazette.example/fire:
  “Fourteen people were hurt when the rope works of Ostrel burned down on Friday …”

B Evening Lantern, 2031-03-08T18:40:00Z, https://lantern.example/ostrel:
  “At least 14 people were injured in a fire at the Ostrel rope works, among them …”

C Radio Ostrel, 2031-03-09:
  “Nineteen hurt in rope works fire”
  “… number of those hurt in the fire at the rope works has risen to 19, the hospital said on Sunday.”
`,
  );
});

test("prints without what is there to be touched, each text whole", async () => {
  const page = await open("sample.html");
  await page.locator("#f1 .w").first().click();
  await page.emulateMedia({ media: "print" });
  for (const part of [".choices", ".dock-head", ".copy-button"]) assert.equal(await page.locator(part).first().isVisible(), false, part);
  assert.ok(await page.locator("#f1").isVisible());
  assert.equal(await page.locator("#texts").evaluate((texts) => getComputedStyle(texts).position), "static");
  assert.equal(await page.locator(".pane").first().evaluate((pane) => pane.scrollHeight > pane.clientHeight + 2), false);
  const picked = await page.locator("#f1 > th").evaluate((head) => [getComputedStyle(head).boxShadow, getComputedStyle(head).backgroundColor]);
  assert.deepEqual(picked, ["none", "rgba(0, 0, 0, 0)"], "what was picked on the screen is not printed");
  assert.ok((await page.pdf({ format: "A4" })).length > 10000);
});
