"use strict";

// Entries of searchIndex: kind, name, text, page, further words. Every word of the query must be somewhere; what is in
// the name counts most.
function find(query, index, limit = 25) {
  const words = query.toLowerCase().split(/[\s_-]+/).filter(Boolean);
  if (!words.length) return [];
  const found = [];
  for (const entry of index) {
    const name = entry[1].toLowerCase();
    const rest = `${entry[2]} ${entry[4]}`.toLowerCase();
    let score = 0;
    for (const word of words) {
      const at = name.indexOf(word);
      if (at === 0) score += 8;
      else if (at > 0) score += 4;
      else if (rest.includes(word)) score += 1;
      else { score = -1; break; }
    }
    if (score < 0) continue;
    if (name.replace(/[-_\s]/g, "") === words.join("")) score += 20;
    found.push([score - name.length / 100, entry]);
  }
  return found.sort((one, other) => other[0] - one[0]).slice(0, limit).map(([, entry]) => entry);
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

if (typeof document !== "undefined") {
  startSearch();
  addCopyButtons();
  if (matchMedia("(max-width: 60rem)").matches) document.querySelector(".side details").open = false;
  const side = document.querySelector(".side");
  side.scrollTop = (side.querySelector("[aria-current]")?.offsetTop ?? 0) - side.clientHeight / 2;
}
