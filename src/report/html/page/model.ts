import { all, line } from "./dom";

/** An account's words in a cell, and the mark in its text that they lead to. */
export interface Word {
  link: HTMLAnchorElement;
  account: number;
  mark: string;
}

/** A question with its answers: a row of the synopsis, or an item of a column in the last section. */
export interface Finding {
  element: HTMLElement;
  about: string;
  kind: string;
  relation: string;
  words: Word[];
}

function wordsOf(element: HTMLElement): Word[] {
  const column = (link: HTMLElement) => (link.closest("td") as HTMLTableCellElement).cellIndex - 1;
  return all<HTMLAnchorElement>(".w, .again", element).map((link) => ({ link, account: column(link), mark: link.hash.slice(1) }));
}

function findingOf(element: HTMLElement): Finding {
  return {
    element,
    about: line(element.querySelector("h3")),
    kind: element.dataset.kind ?? "",
    relation: element.dataset.relation ?? "",
    words: wordsOf(element),
  };
}

/** As they stand on the page. */
export const findings: Finding[] = all(".finding").map(findingOf);
/** The accounts' texts, in the order of the columns. */
export const panes: HTMLElement[] = all(".pane");

const byMark = new Map<string, [Finding, Word]>();
for (const finding of findings) for (const word of finding.words) byMark.set(word.mark, [finding, word]);

/** The finding and cell that a mark in a text belongs to. */
export function ofMark(id: string): [Finding, Word] | undefined {
  return byMark.get(id);
}

/** The pieces of a mark: it is opened again where a paragraph ends or another mark crosses it. */
export function piecesOf(mark: string): HTMLElement[] {
  return all(`#${mark}, [data-m="${mark}"]`);
}

export function isShown(finding: Finding): boolean {
  return !finding.element.hidden;
}
