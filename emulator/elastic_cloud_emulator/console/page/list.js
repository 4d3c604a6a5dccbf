// A long list: of all rows only those are made that can be seen, the others are room above and below.

import { h } from "./dom.js";

const SPARE = 8; // rows above and below what can be seen

export const isNarrow = () => matchMedia("(max-width: 46rem)").matches;

// The places of the first row to make, and of the one behind the last.
export function visible(id, count, height) {
  const element = document.getElementById(id);
  const above = element ? -element.getBoundingClientRect().top : 0;
  const first = Math.max(0, Math.floor(above / height) - SPARE);
  const last = Math.ceil((above + innerHeight) / height) + SPARE;
  return [Math.min(first, count), Math.min(count, Math.max(last, 0))];
}

export function list(id, label, count, height, row) {
  const [first, last] = visible(id, count, height);
  const rows = [];
  for (let place = first; place < last; place += 1) {
    const [key, content] = row(place);
    const style = { transform: `translateY(${place * height}px)`, height: `${height}px` };
    rows.push(h("li", { key, style, "aria-setsize": count, "aria-posinset": place + 1 }, content));
  }
  return h("ol", { id, class: "rows", "aria-label": label, style: { height: `${count * height}px` }, onkeydown: walk }, rows);
}

// Arrows lead from row to row.
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = event.target.closest("li");
  if (!step || !row) return;
  const target = (step > 0 ? row.nextElementSibling : row.previousElementSibling)?.querySelector("a");
  if (!target) return;
  event.preventDefault();
  target.focus();
}
