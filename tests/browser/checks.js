// What is asked of every page, run inside it.

/** Texts whose contrast with what lies behind them is below what WCAG 2 AA asks. */
export function weakContrasts() {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [x, y, z]) => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    const canvasColor = matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
    return layers.reverse().reduce((below, layer) => over(layer, below), canvasColor);
  };
  const luminance = ([r, g, b]) =>
    [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const opacity = (element) => (element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1);
  const weak = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, [aria-hidden=true], .vh, [hidden]") || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const behind = ground(element);
    const [r, g, b, a] = rgba(style.color);
    const shown = opacity(element);
    if (shown === 0) continue;
    const ink = over([r, g, b, a * shown], behind);
    const [high, low] = [luminance(ink), luminance(behind)].sort((x, y) => y - x);
    const ratio = (high + 0.05) / (low + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) weak.push(`${ratio.toFixed(2)} ${element.className || element.tagName}: ${node.data.trim().slice(0, 40)}`);
  }
  return weak;
}

/** What a screen reader would miss: names, roles, headings out of order, ids twice, links that lead nowhere. */
export function barriers() {
  const found = [];
  const name = (element) => (element.getAttribute("aria-label") ?? element.textContent).trim();
  for (const element of document.querySelectorAll("a[href], button, summary")) if (!name(element)) found.push(`no name: ${element.outerHTML.slice(0, 80)}`);
  for (const svg of document.querySelectorAll("svg")) if (svg.getAttribute("role") !== "img" || !name(svg)) found.push("a drawing without name");
  const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  for (const element of document.querySelectorAll("table, thead, tbody, tr, td")) {
    if (element.getAttribute("role") !== roles[element.tagName]) found.push(`role of ${element.tagName}`);
  }
  for (const th of document.querySelectorAll("th")) if (!/^(row|column)header$/.test(th.getAttribute("role")) || !th.scope) found.push("role or scope of a head");
  let level = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, [role=heading]")) {
    const next = Number(heading.getAttribute("aria-level") ?? heading.tagName[1]);
    if (next > level + 1) found.push(`heading ${next} after ${level}: ${heading.textContent.slice(0, 40)}`);
    level = next;
  }
  const ids = new Set();
  for (const { id } of document.querySelectorAll("[id]")) ids.has(id) ? found.push(`id twice: ${id}`) : ids.add(id);
  for (const link of document.querySelectorAll("a[href^='#']")) if (!ids.has(link.hash.slice(1))) found.push(`leads nowhere: ${link.hash}`);
  for (const link of document.querySelectorAll("a[href]:not([href^='#'])")) {
    if (!/^https?:$/.test(link.protocol) || !link.rel.includes("noreferrer")) found.push(`link: ${link.href}`);
  }
  if (document.querySelectorAll("main").length !== 1 || document.querySelectorAll("h1").length !== 1) found.push("main or h1");
  if (!document.documentElement.lang || !document.title) found.push("language or title");
  return found;
}

/** Things to touch that are smaller than 44 pixels in height or width. Words in a cell are touched in all the box that they stretch over. */
export function smallTargets() {
  const small = [];
  for (const element of document.querySelectorAll("a[href], button, summary")) {
    const after = getComputedStyle(element, "::after");
    let touched = element;
    if (after.position === "absolute" && after.inset === "0px") while (getComputedStyle(touched).position === "static") touched = touched.parentElement;
    const box = touched.getBoundingClientRect();
    if (box.width === 0 || element.classList.contains("skip") || !element.checkVisibility()) continue;
    if (box.height < 43.5 || box.width < 43.5) small.push(`${box.width.toFixed(0)}×${box.height.toFixed(0)} ${element.className || element.tagName}: ${element.textContent.slice(0, 30)}`);
  }
  return small;
}

/** How far the page can be scrolled sideways. */
export function sideways() {
  return document.scrollingElement.scrollWidth - document.documentElement.clientWidth;
}
