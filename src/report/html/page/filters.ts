import { all, make, phone } from "./dom";
import { Finding, findings, isShown, panes } from "./model";

const relations = {
  conflict: "conflict",
  compatible: "can all hold",
  agree: "agreed",
  unsure: "may agree",
  single: "one alone",
};
const kinds = { quantity: "figures", time: "times", quotation: "quotations", statement: "statements", label: "names" };

/** A row of buttons, each pressed or not; none pressed means all. */
class Choice {
  readonly pressed = new Set<string>();
  readonly element: HTMLElement;

  constructor(legend: string, options: [string, string, string][], private readonly change: () => void) {
    this.element = make("fieldset", {}, make("legend", {}, legend));
    for (const [value, words, name] of options) this.element.append(this.button(value, words, name));
  }

  allows(value: string): boolean {
    return this.pressed.size === 0 || this.pressed.has(value);
  }

  clear(): void {
    this.pressed.clear();
    for (const button of all("button", this.element)) button.setAttribute("aria-pressed", "false");
  }

  private button(value: string, words: string, name: string): HTMLButtonElement {
    const button = make("button", { type: "button", "aria-pressed": "false", "aria-label": name, "data-value": value }, words);
    button.addEventListener("click", () => {
      if (!this.pressed.delete(value)) this.pressed.add(value);
      button.setAttribute("aria-pressed", String(this.pressed.has(value)));
      this.change();
    });
    return button;
  }
}

/** The values of the page, in the order of `words`. */
function optionsOf(words: Record<string, string>, of: (finding: Finding) => string): [string, string, string][] {
  const there = new Set(findings.map(of));
  return Object.entries(words)
    .filter(([value]) => there.has(value))
    .map(([value, label]) => [value, label, label]);
}

export function makeFilters(): void {
  if (findings.length < 2) return;
  const count = make("output", { "aria-live": "polite" });
  const showAll = make("button", { type: "button", hidden: "" }, "Show all");
  const apply = () => {
    for (const finding of findings) {
      const answered = finding.words.some((word) => account.allows(String(word.account)));
      finding.element.hidden = !(relation.allows(finding.relation) && kind.allows(finding.kind) && answered);
    }
    document.documentElement.classList.toggle("by-account", account.pressed.size > 0);
    hideColumns((column) => !account.allows(String(column)));
    hideEmptySections();
    const shown = findings.filter(isShown).length;
    const filtered = relation.pressed.size + kind.pressed.size + account.pressed.size > 0;
    count.textContent = filtered ? `${shown} of ${findings.length} findings` : "";
    showAll.hidden = !filtered;
  };
  const relation = new Choice("Relation", optionsOf(relations, (finding) => finding.relation), apply);
  const kind = new Choice("Kind", optionsOf(kinds, (finding) => finding.kind), apply);
  const account = new Choice(
    "Account",
    panes.map((pane, index) => [String(index), pane.dataset.letter ?? "", pane.dataset.name ?? ""]),
    apply,
  );
  showAll.addEventListener("click", () => {
    for (const choice of [relation, kind, account]) choice.clear();
    apply();
  });
  account.element.classList.add("letters");
  const useful = [relation, kind, account].filter((choice) => choice.element.querySelectorAll("button").length > 1);
  const choices = make("div", { class: "choices" }, ...useful.map((choice) => choice.element), showAll, count);
  const bar = make("details", { class: "filters" }, make("summary", {}, "Filter"), choices);
  bar.open = !phone.matches;
  phone.addEventListener("change", () => (bar.open = !phone.matches));
  document.querySelector(".aids")?.append(bar);
}

function hideColumns(isHidden: (column: number) => boolean): void {
  for (const row of all<HTMLTableRowElement>("tr:not(.section)")) {
    Array.from(row.cells).forEach((cell, index) => (cell.hidden = index > 0 && isHidden(index - 1)));
  }
  all("col").forEach((col, index) => (col.hidden = index > 0 && isHidden(index - 1)));
  panes.forEach((pane, index) => (pane.hidden = isHidden(index)));
}

function hideEmptySections(): void {
  for (const section of all("#findings tbody[id]")) {
    section.hidden = all(".finding", section).every((finding) => finding.hidden);
  }
}
