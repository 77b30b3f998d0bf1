import { all, announce, make, phone } from "./dom";
import { copyFinding, remarks } from "./copy";
import { Finding, Word, findings, isShown, ofMark, panes, piecesOf } from "./model";

const root = document.documentElement;

/** The accounts' texts beside each other below the synopsis, each scrolled to the words that answer the picked question. */
export interface Dock {
  open(finding: Finding, word?: Word): void;
  close(): void;
  /** Opens the next shown finding (or, with -1, the one before). */
  step(by: number): void;
  readonly current: Finding | undefined;
  readonly isOpen: boolean;
  /** The words picked, while the focus is on the panel: arrows lead on from them. */
  readonly focused: HTMLAnchorElement | undefined;
}

function button(name: string, words: string, act: () => void): HTMLButtonElement {
  const made = make("button", { type: "button", class: "tool", "aria-label": name }, words);
  made.addEventListener("click", act);
  return made;
}

/** Scrolls the pane, and only it, so that the mark stands in its upper part. */
function scrollTo(pane: HTMLElement, mark: HTMLElement): void {
  const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += above - pane.clientHeight * 0.3;
}

/** What is not the texts: out of reach while they cover a phone's screen. */
function beside(): HTMLElement[] {
  return all("header.top, footer, main > :not(#texts), .skip");
}

class TextsDock implements Dock {
  current: Finding | undefined;
  isOpen = false;
  private picked: Word | undefined;
  private readonly head = make("div", { class: "dock-head", role: "region", "aria-label": "The texts of the question", tabindex: "0" });
  private readonly where = make("p", { class: "where" });
  private readonly tabs = make("div", { class: "tabs", role: "group", "aria-label": "Account" });

  constructor(section: HTMLElement) {
    section.querySelector(".panes")?.prepend(this.head);
    const synopsis = document.querySelector<HTMLElement>(".many");
    if (synopsis) this.scrollTogether(synopsis, section);
    panes.forEach((pane, account) => {
      pane.setAttribute("aria-label", pane.dataset.name ?? "");
      pane.querySelector("header h3")?.after(make("p", { class: "silent-note" }, "Does not tell."));
      const tab = make("button", { type: "button", "aria-label": pane.dataset.name ?? "" }, pane.dataset.letter ?? "");
      tab.addEventListener("click", () => this.show(account));
      this.tabs.append(tab);
    });
    document.addEventListener("click", (event) => this.follow(event));
  }

  open(finding: Finding, word = finding.words.find((each) => !panes[each.account].hidden) ?? finding.words[0]): void {
    this.unmark();
    this.current = finding;
    this.picked = word;
    this.isOpen = true;
    root.classList.add("docked");
    finding.element.classList.add("current");
    word.link.classList.add("picked");
    this.fillHead(finding);
    for (const each of finding.words) for (const piece of piecesOf(each.mark)) piece.classList.add("now");
    panes.forEach((pane, account) => this.fillPane(pane, account, finding, word));
    this.show(word.account);
    for (const other of beside()) other.inert = phone.matches;
    if (!phone.matches) finding.element.scrollIntoView({ block: "nearest" });
    history.replaceState(null, "", `#${finding.element.id}`);
    announce(`Texts opened: ${finding.about}`);
  }

  close(): void {
    if (!this.isOpen) return;
    const link = this.picked?.link;
    this.unmark();
    this.isOpen = false;
    root.classList.remove("docked");
    for (const other of beside()) other.inert = false;
    for (const pane of panes) pane.removeAttribute("tabindex");
    link?.focus();
  }

  step(by: number): void {
    const shown = findings.filter(isShown);
    const at = this.current ? shown.indexOf(this.current) : -1;
    const next = shown[at < 0 ? 0 : at + by];
    if (next === undefined || next.words.length === 0) return;
    this.open(next);
  }

  get focused(): HTMLAnchorElement | undefined {
    return this.isOpen && document.activeElement === this.head ? this.picked?.link : undefined;
  }

  /** Many columns scroll in a frame: the texts below go with them. */
  private scrollTogether(synopsis: HTMLElement, section: HTMLElement): void {
    section.classList.add("many-panes");
    synopsis.addEventListener("scroll", () => (section.scrollLeft = synopsis.scrollLeft));
    section.addEventListener("scroll", () => (synopsis.scrollLeft = section.scrollLeft));
  }

  /** On a phone one text is in sight. */
  private show(account: number): void {
    panes.forEach((pane, each) => pane.classList.toggle("shown", each === account));
    Array.from(this.tabs.children).forEach((tab, each) => tab.setAttribute("aria-pressed", String(each === account)));
    const word = this.wordIn(account);
    const piece = word && piecesOf(word.mark)[0];
    if (piece) scrollTo(panes[account], piece);
    this.where.textContent = piece?.title ?? "";
  }

  private wordIn(account: number): Word | undefined {
    if (this.picked?.account === account) return this.picked;
    return this.current?.words.find((word) => word.account === account);
  }

  private fillPane(pane: HTMLElement, account: number, finding: Finding, picked: Word): void {
    const word = picked.account === account ? picked : finding.words.find((each) => each.account === account);
    pane.classList.toggle("silent", word === undefined);
    this.tabs.children[account].classList.toggle("silent", word === undefined);
    pane.tabIndex = 0;
    const piece = word && piecesOf(word.mark)[0];
    if (piece) scrollTo(pane, piece);
    else pane.scrollTop = 0;
  }

  private fillHead(finding: Finding): void {
    const tools = make(
      "div",
      { class: "tools" },
      button("Close the texts", "Close", () => this.close()),
      button("Previous question", "←", () => this.step(-1)),
      button("Next question", "→", () => this.step(1)),
      button("Copy this finding as text", "Copy", () => void copyFinding(finding)),
    );
    this.head.replaceChildren(tools, make("h2", {}, finding.about), ...remarks(finding), this.where, this.tabs);
    this.head.scrollTop = 0;
    // The panel takes the focus: who does not see it open hears it, and Tab goes on inside it. Arrows still lead to other cells.
    if (phone.matches) (tools.firstElementChild as HTMLElement).focus();
    else this.head.focus({ preventScroll: true });
  }

  private unmark(): void {
    for (const marked of all(".now, .picked, .current")) marked.classList.remove("now", "picked", "current");
  }

  /** Picks what is clicked: words of a cell, or a mark in a text. */
  private follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>(".w, .again");
    const mark = target?.closest<HTMLElement>("mark");
    const id = link ? link.hash.slice(1) : (mark?.id || mark?.dataset.m);
    const found = id ? ofMark(id) : undefined;
    if (found === undefined || target?.closest(".shared")) return;
    event.preventDefault();
    this.open(...found);
  }
}

export function makeDock(): Dock | undefined {
  const section = document.getElementById("texts");
  return section && findings.length > 0 ? new TextsDock(section) : undefined;
}
