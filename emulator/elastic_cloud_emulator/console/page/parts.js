// Pieces that several views are made of.

import { h } from "./dom.js";
import { link, wake, Refusal } from "./server.js";

export const mark = (tone, text, title) => h("span", { class: `mark ${tone}`, title }, text);
export const dot = (tone, text) => h("span", { class: `dot ${tone}`, role: "img", "aria-label": text, title: text });
export const empty = (title, ...text) => h("div", { class: "empty" }, h("p", {}, h("strong", {}, title)), h("p", {}, text));
export const problem = (text) => h("p", { class: "problem", role: "alert" }, text);

export function heading(title, ...beside) {
  return h("div", { class: "heading" }, h("h1", { tabindex: "-1" }, title), beside);
}

export function button(text, act, props = {}) {
  const { class: name, ...others } = props;
  return h("button", { type: "button", class: name, onclick: act, ...others }, text);
}

let fading = null;

// Say something that is of interest for some seconds, to those who see and to those who listen.
export function tell(text, tone = "") {
  const place = document.getElementById("told");
  place.className = tone;
  place.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => (place.textContent = ""), 6000);
}

// Do something that somebody has asked for, say how it went, and look at what has come of it.
export async function act(doing, done) {
  try {
    const answer = await doing();
    tell(done);
    return answer;
  } catch (refusal) {
    tell(refusal instanceof Refusal ? refusal.message : "The emulator does not answer.", "bad");
    return undefined;
  } finally {
    wake();
  }
}

export function ask(text, yes) {
  const dialog = document.getElementById("question");
  document.getElementById("question-text").textContent = text;
  const agree = document.getElementById("question-yes");
  agree.textContent = yes;
  return new Promise((answer) => {
    dialog.onclose = () => answer(dialog.returnValue === "yes");
    agree.onclick = () => dialog.close("yes");
    document.getElementById("question-no").onclick = () => dialog.close("no");
    dialog.returnValue = "no";
    dialog.showModal();
    document.getElementById("question-no").focus();
  });
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Browsers give the clipboard to safe addresses only, but let a page copy what is selected.
    const area = document.body.appendChild(document.createElement("textarea"));
    area.value = text;
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  tell("Copied");
}

const TOKEN = {
  json: /(?<text>"(?:[^"\\]|\\.)*")|(?<word>\b(?:true|false|null)\b)|(?<number>-?\b\d+(?:\.\d+)?\b)/g,
  python:
    /(?<note>#.*)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<word>\b(?:from|import|with|as|True|False|None)\b)|(?<number>\b\d+(?:\.\d+)?\b)/g,
};
const COLOURED = 20_000; // characters; more than that would be slow to show

function coloured(text, language) {
  if (!TOKEN[language] || text.length > COLOURED) return [text];
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN[language])) {
    const [kind] = Object.entries(match.groups).find(([, found]) => found !== undefined);
    parts.push(text.slice(end, match.index), h("span", { class: kind }, match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

export function code(title, text, language, key) {
  return h(
    "figure",
    { class: "code", key },
    h("figcaption", {}, title, button("Copy", () => copy(text), { "aria-label": `Copy ${title}` })),
    h("pre", { tabindex: "0" }, h("code", {}, coloured(text, language))),
  );
}

export const options = (id, names) => h("datalist", { id }, names.map((name) => h("option", { key: name, value: name })));

export function field(label, input, hint) {
  return h("label", { class: "field" }, h("span", {}, label), input, hint && h("small", {}, hint));
}

export function needsToken(what) {
  return empty(`${what} ask for the control token.`, "You have signed in with credentials of the API; sign in with the token that the emulator was started with.");
}

export const isHosted = () => link.personality === "hosted";
