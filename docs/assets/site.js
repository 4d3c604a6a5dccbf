"use strict";

// Entries of searchIndex: kind, name, text, page, all else that is said. Every word of the query must be somewhere: what is
// in the name counts most, and an operation comes before all else unless that is named so. A word that is nowhere is
// taken for the nearest one that is somewhere.
const KINDS = { operation: 12, class: 2, guide: 1 };

function find(query, index, limit = 25) {
  const words = wordsOf(query).map((word) => correct(word, index));
  if (!words.length) return [];
  const found = [];
  for (const entry of index) {
    const name = entry[1].toLowerCase();
    const rest = `${entry[2]} ${entry[4]}`.toLowerCase();
    let score = KINDS[entry[0]] ?? 0;
    for (const word of words) {
      const at = name.indexOf(word);
      if (at === 0) score += 8;
      else if (at > 0) score += 4;
      else if (entry[2].toLowerCase().includes(word)) score += 2;
      else if (rest.includes(word)) score += 1;
      else { score = -1; break; }
    }
    if (score < 0) continue;
    if (name.replace(/[-_\s]/g, "") === words.join("")) score += entry[0] === "schema" ? 5 : 30;
    found.push([score - name.length / 100, entry]);
  }
  return found.sort((one, other) => other[0] - one[0]).slice(0, limit).map(([, entry]) => entry);
}

const wordsOf = (text) => text.toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(Boolean);

let vocabulary = null; // the words of all entries, in one text and one by one

function correct(word, index) {
  if (!vocabulary) {
    const texts = index.flatMap((entry) => [entry[1], entry[2], entry[4]]);
    vocabulary = { text: texts.join("\n").toLowerCase(), words: new Set(texts.flatMap(wordsOf)) };
  }
  if (word.length < 3 || vocabulary.text.includes(word)) return word;
  let best = word;
  let least = word.length > 6 ? 3 : 2;
  for (const other of vocabulary.words) {
    if (Math.abs(other.length - word.length) >= least) continue;
    const distance = edits(word, other);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

// How many letters to put in, leave out or replace.
function edits(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length];
}

function startSearch() {
  const root = document.body.dataset.root;
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const results = form.querySelector(".results");
  const show = () => {
    const entries = find(input.value, searchIndex);
    results.replaceChildren(...entries.map(([kind, name, text, page]) => {
      const link = document.createElement("a");
      link.href = root + page;
      for (const [tag, content] of [["small", kind], ["strong", name], ["span", text]]) {
        link.append(Object.assign(document.createElement(tag), { textContent: content }));
      }
      const item = document.createElement("li");
      item.append(link);
      return item;
    }));
    if (input.value.trim() && !entries.length) results.textContent = "Nothing has all these words.";
    results.hidden = !input.value.trim();
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  form.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = links.indexOf(document.activeElement) + step;
      (links[next] ?? input).focus();
    }
    if (event.key === "Escape") { results.hidden = true; input.blur(); }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    }
  });
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) results.hidden = true; });
}

function addCopyButtons() {
  for (const figure of document.querySelectorAll("figure.code")) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy" });
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(figure.querySelector("code").textContent);
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    figure.append(button);
  }
}

function linkHeadings() {
  for (const heading of document.querySelectorAll("main h2, main h3, main h4")) {
    heading.id ||= heading.textContent.trim().toLowerCase().replace(/[^\w]+/g, "-");
    const link = Object.assign(document.createElement("a"), { href: `#${heading.id}`, className: "anchor", textContent: "#" });
    link.setAttribute("aria-label", `Link to ${heading.textContent.trim()}`);
    heading.append(link);
  }
}

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
  target.scrollIntoView();
}

const THEMES = ["", "light", "dark"]; // that of the system first

function startTheme() {
  const button = document.querySelector(".theme");
  const html = document.documentElement;
  const say = () => { button.textContent = { "": "Theme: system", light: "Theme: light", dark: "Theme: dark" }[html.dataset.theme ?? ""]; };
  button.hidden = false;
  say();
  button.addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(html.dataset.theme ?? "") + 1) % THEMES.length];
    if (next) html.dataset.theme = next;
    else delete html.dataset.theme;
    say();
    try {
      localStorage.setItem("theme", next);
    } catch {
      // It lasts for this page.
    }
  });
}

// On a phone each row of a table is a block, whose cells say what their columns are called.
function labelCells() {
  for (const table of document.querySelectorAll("main table")) {
    const headings = [...table.querySelectorAll(":scope > thead th")].map((each) => each.textContent);
    for (const row of table.querySelectorAll(":scope > tbody > tr")) {
      [...row.children].forEach((cell, place) => { if (headings[place]) cell.dataset.label ??= headings[place]; });
    }
  }
}

if (typeof document !== "undefined") {
  startSearch();
  startTheme();
  linkHeadings();
  labelCells();
  addCopyButtons();
  openTarget();
  addEventListener("hashchange", openTarget);
  if (matchMedia("(max-width: 60rem)").matches) document.querySelector(".side details").open = false;
  const side = document.querySelector(".side");
  side.scrollTop = (side.querySelector("[aria-current]")?.offsetTop ?? 0) - side.clientHeight / 2;
}
