/** Makes an element; its text never passes through an HTML parser. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function all<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return Array.from(within.querySelectorAll<E>(selector));
}

/** The element's text as one line. */
export function line(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** A polite announcement for screen readers. */
export const announcer = make("p", { class: "vh", role: "status" });
export function announce(words: string): void {
  announcer.textContent = words;
}

export const phone = window.matchMedia("screen and (max-width: 760px)");
