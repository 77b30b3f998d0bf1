import { all, announce, line, make } from "./dom";
import { Finding, Word, findings, panes, piecesOf } from "./model";

function accountLine(pane: HTMLElement): string {
  const { letter, name, full, published, url } = pane.dataset;
  return [`${letter} ${full ?? name}`, published ?? "undated", url].filter((part) => part !== undefined).join(", ");
}

/** The account's own words at a mark: whole, where the cell shows them cut or corrected. */
function ownWords(word: Word): string {
  const words = piecesOf(word.mark).map((piece) => line(piece)).join(" ");
  return words === "" ? line(word.link) : words;
}

/** The words in their clause where the cell shows one; a figure alone says nothing to who reads it elsewhere. */
function clause(word: Word): string {
  const cell = word.link.parentElement;
  if (cell === null || cell.querySelector(".ctx") === null) return ownWords(word);
  const copy = cell.cloneNode(true) as HTMLElement;
  copy.querySelector(".places")?.remove();
  copy.querySelector(".w")?.replaceChildren(ownWords(word));
  return line(copy);
}

/** How the answers relate, why, and what else is said of them: the parts of the question but its name and its button. */
export function remarks(finding: Finding): HTMLElement[] {
  return all(".rel, .why, .note", finding.element).map((part) => part.cloneNode(true) as HTMLElement);
}

/** What is seen of a remark. */
function seen(remark: HTMLElement): string {
  for (const hidden of all(".vh", remark)) hidden.remove();
  return line(remark);
}

/** A finding for a mail or a note: the question, why the answers relate as they do, and each account's name, date, URL and words. */
export function plainText(finding: Finding): string {
  const head = [finding.about, ...remarks(finding).map(seen)];
  const accounts: string[] = [];
  panes.forEach((pane, account) => {
    const words = finding.words.filter((word) => word.account === account && word.link.classList.contains("w"));
    if (words.length === 0) return;
    accounts.push(`${accountLine(pane)}:\n` + words.map((word) => `  “${clause(word)}”`).join("\n"));
  });
  return [head.filter((part) => part !== "").join("\n"), ...accounts].join("\n\n") + "\n";
}

/** Puts the text on the clipboard, by a text field where the browser grants no other way. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = make("textarea", { class: "vh", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
  }
}

export async function copyFinding(finding: Finding): Promise<boolean> {
  const copied = await copyText(plainText(finding));
  announce(copied ? "Copied" : "The browser did not let the page copy");
  return copied;
}

function copyButton(finding: Finding): HTMLButtonElement {
  const button = make("button", { type: "button", class: "tool copy-button", "aria-label": `Copy as text: ${finding.about}` }, "Copy");
  button.addEventListener("click", async () => {
    button.textContent = (await copyFinding(finding)) ? "Copied" : "Not copied";
    setTimeout(() => (button.textContent = "Copy"), 1600);
  });
  return button;
}

/** A button under each question; what one account alone says is copied from the texts' tools. */
export function makeCopyButtons(): void {
  for (const finding of findings) finding.element.querySelector(":scope > th")?.append(copyButton(finding));
}
