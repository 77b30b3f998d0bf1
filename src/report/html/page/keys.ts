import type { Dock } from "./dock";
import { make } from "./dom";
import { Finding, Word, findings, isShown, ofMark, panes } from "./model";

/** The first words of an account in a finding that is shown. */
function wordIn(finding: Finding, account: number): Word | undefined {
  return finding.words.find((word) => word.account === account);
}

/** Where an arrow leads from a cell: along the row to an account that answers, along the column to a question it answers. */
function neighbour(finding: Finding, word: Word, key: string): [Finding, Word] | undefined {
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const by = key === "ArrowLeft" ? -1 : 1;
    for (let account = word.account + by; account >= 0 && account < panes.length; account += by) {
      const found = panes[account].hidden ? undefined : wordIn(finding, account);
      if (found) return [finding, found];
    }
    return undefined;
  }
  const by = key === "ArrowUp" ? -1 : 1;
  for (let at = findings.indexOf(finding) + by; at >= 0 && at < findings.length; at += by) {
    const found = isShown(findings[at]) ? wordIn(findings[at], word.account) : undefined;
    if (found) return [findings[at], found];
  }
  return undefined;
}

function moveFrom(link: HTMLAnchorElement, key: string, dock: Dock): boolean {
  const from = ofMark(link.hash.slice(1));
  const to = from && neighbour(...from, key);
  if (to === undefined) return false;
  to[1].link.focus();
  if (dock.isOpen) dock.open(...to);
  return true;
}

const keysHelp = "Keys: arrows move between cells, Enter opens the texts, n and p go to the next and the previous question, Escape closes.";

/** Arrows move between cells, n and p between questions, Escape closes the texts. */
export function followKeys(dock: Dock | undefined): void {
  if (dock === undefined) return;
  document.querySelector(".guide ul")?.append(make("li", { class: "keys" }, keysHelp));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const link = dock.focused ?? (document.activeElement as Element | null)?.closest<HTMLAnchorElement>(".w, .again");
    let done = true;
    if (event.key === "Escape" && dock.isOpen) dock.close();
    else if (event.key === "n") dock.step(1);
    else if (event.key === "p") dock.step(-1);
    else if (event.key.startsWith("Arrow") && link) done = moveFrom(link, event.key, dock);
    else done = false;
    if (done) event.preventDefault();
  });
}
