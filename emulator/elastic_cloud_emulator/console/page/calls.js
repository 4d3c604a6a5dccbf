// The journal as it comes in.

import { h, once } from "./dom.js";
import { duration, timeOf } from "./format.js";
import { isNarrow, list } from "./list.js";
import { act, ask, button, empty, field, heading, options } from "./parts.js";
import { control, link, look, wake } from "./server.js";

const ID = "calls";
const MOST = 10_000;
const STATUSES = [
  ["", "any status"],
  ["2", "2xx, done"],
  ["4", "4xx, refused"],
  ["5", "5xx, failed"],
  ["0", "connection dropped"],
];

let calls = []; // the latest first
let whole = false; // whether the oldest of the journal are among them
const filter = { operation: "", caller: "", status: "" };
let held = null; // the number of the latest call that is shown while somebody reads further down

export const title = () => "Calls";

export function reset() {
  calls = [];
  whole = false;
  held = null;
}

export function open() {}

export async function refresh() {
  if (!link.pulse.sees_calls) return;
  const [first, last] = link.pulse.calls;
  if (calls.length && calls[0].number > last) reset(); // it was cleared
  const latest = calls[0]?.number ?? 0;
  if (last > latest) await readLatest(latest);
  const gone = calls.findLastIndex((call) => call.number >= first) + 1;
  if (gone < calls.length) calls = calls.slice(0, gone);
  whole = !calls.length || calls.at(-1).number <= first;
  if (!whole) await readEarlier();
}

async function readLatest(after) {
  const answer = await look(`calls?after=${after}`);
  const found = answer.calls;
  if (after && found.length && found.at(-1).number > after + 1) calls = []; // too many have come in to go on from there
  calls = [...found, ...calls].slice(0, MOST);
}

async function readEarlier() {
  const answer = await look(`calls?before=${calls.at(-1).number}`);
  calls = [...calls, ...answer.calls].slice(0, MOST);
  whole = answer.calls.length === 0 || calls.length === MOST || calls.at(-1).number <= answer.span[0];
  if (!whole) wake();
}

export const callerOf = (call) => call.user_id || "nobody";
const operationOf = (call) => call.operation ?? `${call.method} ${call.path}`;

function matches(call) {
  const { operation, caller, status } = filter;
  return (
    (!operation || operationOf(call).includes(operation)) &&
    (!caller || callerOf(call) === caller) &&
    (!status || (status.length === 1 ? String(call.status)[0] === status : String(call.status) === status))
  );
}

const distinct = (values) => [...new Set(values)].sort();

// What depends on the calls alone; there are many of them, and this is asked for while somebody scrolls.
const summaryOf = once((all) => ({
  callers: distinct(all.map(callerOf)).map((name) => [name, name]),
  statuses: distinct(all.map((call) => call.status).filter(Boolean)).map((status) => [String(status), String(status)]),
  operations: options("called", distinct(all.map((call) => call.operation).filter(Boolean))),
}));

let sifted = { of: null, by: "", found: [] };

function sift() {
  const by = JSON.stringify(filter);
  if (sifted.of !== calls || sifted.by !== by) sifted = { of: calls, by, found: calls.filter(matches) };
  return sifted.found;
}

export function draw() {
  if (!link.pulse?.sees_calls) {
    return [heading("Calls"), empty("The journal is for administrators.", "Sign in as one, or with the control token.")];
  }
  const height = isNarrow() ? 64 : 40;
  const found = sift();
  const { callers, statuses, operations } = summaryOf(calls);
  const top = document.getElementById(ID)?.getBoundingClientRect().top ?? 0;
  if (top >= -height) held = null;
  else if (held === null) held = calls[0]?.number;
  const shown = held === null ? found : found.slice(found.findIndex((call) => call.number <= held));
  const newer = found.length - shown.length;
  const filtered = Object.values(filter).some(Boolean);
  return [
    heading(
      "Calls",
      h("span", { class: "count" }, filtered ? `${found.length.toLocaleString("en")} of ${calls.length.toLocaleString("en")}` : calls.length.toLocaleString("en")),
      link.pulse.controls && calls.length > 0 && h("div", { class: "buttons" }, button("Clear", clear)),
    ),
    h(
      "search",
      { class: "filters" },
      field("Operation", h("input", { type: "search", list: "called", placeholder: "any", "data-search": true, autocomplete: "off", spellcheck: "false", value: filter.operation, oninput: set("operation") })),
      field("Caller", select("caller", [["", "anybody"], ...callers])),
      field("Status", select("status", [...STATUSES, ...statuses])),
      operations,
    ),
    newer > 0 && h("p", { class: "newer" }, button(`${newer.toLocaleString("en")} newer`, () => scrollTo(0, 0))),
    !found.length && nothing(),
    found.length > 0 && [
      h("div", { class: "head call", "aria-hidden": "true" }, ["Time", "Status", "Operation", "Caller", "Took"].map((name) => h("span", {}, name))),
      list(ID, "Calls", shown.length, height, (place) => [shown[place].number, line(shown[place])]),
    ],
  ];
}

function nothing() {
  if (calls.length) return empty("No call is like that.", "Take a filter away.");
  return empty("Nobody has called yet.", "Every call of the API appears here while it happens; those of this page do not, unless they change something.");
}

const set = (name) => (event) => {
  filter[name] = event.target.value.trim();
  held = null;
  scrollTo(0, 0);
  dispatchEvent(new Event("draw"));
};

function select(name, choices) {
  return h("select", { onchange: set(name) }, choices.map(([value, text]) => h("option", { key: value, value }, text)));
}

async function clear() {
  if (await ask("Forget all calls?", "Forget them")) await act(() => control("DELETE", "requests"), "The journal is empty");
}

export function toneOf(status) {
  if (status === 0 || status >= 500) return "bad";
  return status >= 400 ? "warn" : "good";
}

const line = once((call) =>
  h(
    "a",
    { class: "call", href: `#/calls/${call.request_id}` },
    h("span", { class: "number soft" }, timeOf(call.arrived)),
    h("span", { class: `status ${toneOf(call.status)}` }, call.status || "dropped"),
    h("span", { class: "operation" }, h("span", { class: `method ${call.method.toLowerCase()}` }, call.method || "?"), h("span", {}, call.operation ?? call.path)),
    h("span", { class: "caller" }, callerOf(call)),
    h("span", { class: "number soft" }, duration(call.milliseconds)),
  ),
);
