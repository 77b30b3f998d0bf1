// The views beside the synopsis: timeline, who is who, what all tell but one, words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sideways, smallTargets } from "./checks.js";
import { open, phone } from "./browser.js";

test("the contents lead to each view, behind the findings", async () => {
  const page = await open("sample.html");
  for (const id of ["timeline", "people", "omissions", "words"]) {
    const view = page.locator(`#${id}`);
    assert.equal(await page.locator(`.views a[href="#${id}"]`).count(), 1, id);
    assert.ok((await view.boundingBox()).y > (await page.locator("#singles").boundingBox()).y, id);
    assert.ok(await view.locator("ul, ol").first().isVisible(), id);
    assert.equal(await view.locator(".unfold").isVisible(), false, "a desk shows it without being asked");
  }
});

test("scripts off: a use leads to its words in the text", async () => {
  const page = await open("sample.html", { javaScriptEnabled: false });
  const use = page.locator("#people .use").nth(2);
  const target = page.locator(await use.getAttribute("href"));
  await use.click();
  const box = await target.boundingBox();
  assert.ok(box.y >= 0 && box.y < 900, String(box.y));
  assert.equal(await target.textContent(), "Ilse Varga");
});

test("keys: every use is reached by Tab and followed by Enter", async () => {
  const page = await open("sample.html");
  await page.locator("#timeline .use").first().focus();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "D");
  await page.keyboard.press("Enter");
  assert.match(await page.evaluate(() => location.hash), /^#o\d+$/);
});

test("a phone folds each view under its heading; a touch opens it, scripts or none", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open("sample.html", { ...phone, javaScriptEnabled });
    for (const id of ["timeline", "people", "omissions", "words"]) {
      const list = page.locator(`#${id} .unfold + *`);
      assert.equal(await list.isVisible(), false, id);
      await page.locator(`#${id} .unfold summary`).click();
      assert.equal(await list.isVisible(), true, id);
    }
    if (!javaScriptEnabled) continue;
    assert.equal(await page.evaluate(sideways), 0);
    assert.deepEqual(await page.evaluate(smallTargets), []);
  }
});

test("on a phone a link to a participant opens the view that holds it", async () => {
  const page = await open("sample.html", phone);
  await page.locator("#omissions .unfold summary").click();
  await page.locator("#omissions a[href='#p1']").click();
  assert.ok(await page.locator("#p1").isVisible());
});

test("paper shows every view", async () => {
  const page = await open("sample.html");
  await page.emulateMedia({ media: "print" });
  for (const id of ["timeline", "people", "omissions", "words"]) assert.ok(await page.locator(`#${id} ul, #${id} ol`).first().isVisible(), id);
});

test("an account of another event is said to be one", async () => {
  const page = await open("sample.html");
  assert.match(await page.locator(".facts td").nth(4).textContent(), /Another event: shares no participant/);
});
