// One call: what was sent and answered, and the same as something to paste.

import { callerOf, toneOf } from "./calls.js";
import { h } from "./dom.js";
import { bytes, duration } from "./format.js";
import { code, empty, problem } from "./parts.js";
import { link, look, Refusal } from "./server.js";

const METHODS_OF_PROOF = { api_key: "API key", basic: "password", token: "session token", control: "the console", none: "no credentials" };

let id = "";
let call = null;
let refusal = "";
let asked = false;

export const title = () => call?.operation ?? "Call";

export function reset() {
  call = null;
  asked = false;
}

export function open([wanted]) {
  if (wanted !== id) reset();
  id = wanted;
}

export const isWaiting = () => !asked;

export async function refresh() {
  if (asked || !link.pulse.sees_calls) return;
  const wanted = id;
  try {
    const found = await look(`calls/${encodeURIComponent(wanted)}?base=${encodeURIComponent(location.origin)}`);
    if (wanted !== id) return;
    call = found;
    refusal = "";
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 401) throw error;
    refusal = error.status === 404 ? "" : error.message;
  }
  asked = true;
}

export function draw() {
  const back = h("p", { class: "back" }, h("a", { href: "#/calls" }, "Calls"));
  if (refusal) return [back, problem(refusal)];
  if (!call) return [back, h("h1", { tabindex: "-1", class: "unseen" }, "Call"), empty("The journal does not have this call.", "It keeps the latest 10,000, and none from before a reset.")];
  const query = call.query ? `?${call.query}` : "";
  return [
    back,
    h(
      "div",
      { class: "heading" },
      h("h1", { tabindex: "-1" }, call.operation ?? "No operation"),
      h("span", { class: `status ${toneOf(call.status)}` }, call.status || "connection dropped"),
    ),
    h("p", { class: "address" }, h("span", { class: `method ${call.method.toLowerCase()}` }, call.method || "?"), " ", h("code", {}, call.path + query)),
    h("dl", { class: "facts" }, facts().map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])),
    h(
      "div",
      { class: "pair" },
      body(call.sent, "Request", call.length ? "The request's body is not kept: JSON for a known operation is, up to 256 KB." : "Nothing was sent along."),
      body(call.told, "Answer", "There was no answer's body, or it is not kept any more: the latest 16 MB are, up to 256 KB each."),
    ),
    h("h2", {}, "Repeat it"),
    h(
      "div",
      { class: "pair" },
      call.curl ? code("curl", call.curl, "shell", "curl") : h("p", { class: "soft" }, "Not all of the request is kept."),
      call.python ? code("Python", call.python, "python", "python") : h("p", { class: "soft" }, "There is no method of the SDK that makes this call, or not all of it is kept."),
    ),
  ];
}

function facts() {
  const proof = METHODS_OF_PROOF[call.credential] ?? call.credential;
  return [
    ["Caller", `${callerOf(call)}, by ${proof}`],
    ["Arrived", `${call.arrived.replace("T", " ").replace("Z", "")} UTC, took ${duration(call.milliseconds)}`],
    ["Request id", h("code", {}, call.request_id)],
    ...(call.user_agent ? [["Program", call.user_agent]] : []),
    ...(call.content_type ? [["Content type", `${call.content_type}, ${bytes(call.length)}`]] : []),
  ];
}

function body(value, name, none) {
  if (value === null) return h("p", { class: "soft" }, none);
  return typeof value === "string" ? code(name, value, "", name) : code(name, JSON.stringify(value, null, 2), "json", name);
}
