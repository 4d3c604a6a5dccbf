// The emulator itself: its clock, what is to go wrong, how much of the document was called, and all of its state.

import { h } from "./dom.js";
import { count, moment } from "./format.js";
import { act, ask, button, field, heading, mark, needsToken, options, problem, tell } from "./parts.js";
import { control, exportState, link, now, Refusal, wake } from "./server.js";

const AHEAD = [
  ["1 min", 60],
  ["10 min", 600],
  ["1 h", 3600],
  ["1 day", 86_400],
];
const SPEEDS = [1, 10, 60, 600];
const KINDS = ["elasticsearch", "kibana", "apm", "appsearch", "enterprise_search", "integrations_server"];
const STEPS = ["plan-validator", "allocate-instances", "start-instances", "wait-until-running", "apply-plan-settings", "plan-completed"];
const WAYS = [
  ["status", "an error instead of the answer"],
  ["late", "the answer comes late"],
  ["request", "the connection drops before it is handled"],
  ["answer", "the connection drops after it was handled"],
];

let faults = null;
let planFaults = [];
let coverage = null;
let part = "called";
let wanted = "";
let way = "status";
const refusals = { fault: "", plan: "", clock: "", state: "" };

export const title = () => "Time and faults";

export function reset() {
  faults = null;
  coverage = null;
}

export function open() {}

export async function refresh(news) {
  if (!link.pulse.controls || (!news && faults)) return;
  [faults, planFaults, coverage] = await Promise.all(["faults", "plan-faults", "coverage"].map((path) => control("GET", path)));
}

export function draw() {
  if (!link.pulse?.controls) return [heading("Time and faults"), needsToken("Time and faults")];
  return [heading("Time and faults"), h("div", { class: "cards" }, clock(), state(), faultCard(), planCard()), coverageCard()];
}

function card(title, ...content) {
  return h("section", { key: title, class: "card", "aria-label": title }, h("h2", {}, title), content);
}

// Do what a form asks for; what is refused is told in its card.
async function submit(place, doing, done) {
  refusals[place] = "";
  try {
    await doing();
    tell(done);
  } catch (error) {
    if (!(error instanceof Refusal)) tell("The emulator does not answer.", "bad");
    else refusals[place] = error.message;
  }
  wake();
}

const form = (place, read, done, ...content) =>
  h(
    "form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        submit(place, () => read(new FormData(event.target)), done);
      },
    },
    content,
    refusals[place] && problem(refusals[place]),
  );

function clock() {
  const [, speed] = link.pulse.clock;
  const set = (change, done) => submit("clock", () => control("PUT", "clock", change), done);
  return card(
    "Clock",
    h("p", { class: "clock number" }, moment(now()), h("small", {}, " UTC")),
    h("p", { class: "soft" }, speed === 0 ? "It stands." : speed === 1 ? "It runs in real time." : `It runs ${speed.toLocaleString("en")} times as fast.`),
    h(
      "div",
      { class: "buttons", role: "group", "aria-label": "Advance" },
      AHEAD.map(([text, advance]) => button(`+ ${text}`, () => set({ advance }, `It is ${text} later`), { key: text })),
    ),
    h(
      "div",
      { class: "buttons", role: "group", "aria-label": "Speed" },
      button("Stop", () => set({ speed: 0 }, "The clock stands"), { "aria-pressed": String(speed === 0) }),
      SPEEDS.map((each) => button(`× ${each}`, () => set({ speed: each }, `The clock runs at × ${each}`), { key: each, "aria-pressed": String(speed === each) })),
    ),
    form(
      "clock",
      (data) => control("PUT", "clock", { [data.get("what")]: Number(data.get("number")) }),
      "The clock is set",
      h(
        "div",
        { class: "inline" },
        h("select", { name: "what", "aria-label": "What to set" }, h("option", { value: "advance" }, "advance by seconds"), h("option", { value: "speed" }, "run at speed")),
        h("input", { name: "number", type: "number", min: "0", step: "any", required: true, "aria-label": "Number" }),
        h("button", {}, "Set"),
      ),
    ),
  );
}

function state() {
  return card(
    "State",
    h("p", { class: "soft" }, "Deployments, users, hosts, templates: everything but the journal and what is set to go wrong. Exports hold no password, but what callers wrote into settings."),
    h(
      "div",
      { class: "buttons" },
      button("Export", save),
      h("label", { class: "button" }, "Import", h("input", { type: "file", class: "unseen", accept: "application/json,.json", onchange: load })),
      button("Reset", startAnew, { class: "danger" }),
    ),
    refusals.state && problem(refusals.state),
  );
}

async function save() {
  const content = await act(exportState, "The state is exported");
  if (!content) return;
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(content), download: "elastic-cloud-emulator.json" });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function load(event) {
  const [file] = event.target.files;
  event.target.value = "";
  if (file && (await ask(`Put the state of ${file.name} in place of the present one?`, "Import"))) {
    await submit("state", async () => control("PUT", "state", await file.text()), "The state is imported");
  }
}

async function startAnew() {
  if (await ask("Go back to the beginning? State, clock, calls and faults of now are lost.", "Reset")) {
    await submit("state", () => control("POST", "reset"), "The emulator is back at its beginning");
  }
}

function faultCard() {
  return card(
    "Faults",
    faults?.length
      ? [
          h("ul", { class: "set" }, faults.map((fault, place) => h("li", { key: place }, describe(fault)))),
          h("div", { class: "buttons" }, button("Clear all", () => submit("fault", () => control("DELETE", "faults"), "No faults are set"))),
        ]
      : h("p", { class: "soft" }, "Every call is answered as it should be."),
    form(
      "fault",
      (data) => control("POST", "faults", faultOf(data)),
      "The fault is set",
      field("Operation", h("input", { name: "operation", list: "operations", placeholder: "any", autocomplete: "off", spellcheck: "false" })),
      field("What goes wrong", h("select", { name: "way", onchange: choose }, WAYS.map(([value, text]) => h("option", { key: value, value }, text)))),
      way === "status" && field("Status", h("input", { name: "status", type: "number", min: "200", max: "599", placeholder: "503", required: true })),
      way === "status" && field("Code", h("input", { name: "code", placeholder: "as the document has it", autocomplete: "off", spellcheck: "false" })),
      way === "late" && field("Seconds", h("input", { name: "latency", type: "number", min: "0", max: "3600", step: "any", placeholder: "2.5", required: true })),
      field("How many calls", h("input", { name: "times", type: "number", min: "1", placeholder: "all" })),
      h("button", {}, "Set the fault"),
    ),
    options("operations", Object.keys(coverage?.by_operation ?? {})),
  );
}

function choose(event) {
  way = event.target.value;
  dispatchEvent(new Event("draw"));
}

function faultOf(data) {
  const fault = { times: data.get("times") ? Number(data.get("times")) : null };
  if (data.get("operation")) fault.operation = data.get("operation");
  if (way === "status") fault.status = Number(data.get("status"));
  else if (way === "late") fault.latency = Number(data.get("latency"));
  else fault.drop = way;
  if (data.get("code")) fault.code = data.get("code");
  return fault;
}

function describe({ operation, times, status, code, latency, drop }) {
  const what = status ? `${status}${code ? ` ${code}` : ""}` : drop ? WAYS.find(([value]) => value === drop)[1] : `${latency} s late`;
  return [h("code", {}, operation ?? "any operation"), ` ${what}${latency && status ? `, ${latency} s late` : ""}, `, times === null ? "always" : count(times, "more time")];
}

function planCard() {
  return card(
    "Failing plans",
    planFaults.length
      ? [
          h("ul", { class: "set" }, planFaults.map((each, place) => h("li", { key: place }, h("code", {}, each.kind), ` at ${each.step}: ${each.message}`))),
          h("div", { class: "buttons" }, button("Clear all", () => submit("plan", () => control("DELETE", "plan-faults"), "No plan is set to fail"))),
        ]
      : h("p", { class: "soft" }, "Every plan comes to a good end."),
    form(
      "plan",
      (data) => control("POST", "plan-faults", Object.fromEntries([...data].filter(([, value]) => value))),
      "The next such plan fails",
      field("Kind", h("select", { name: "kind" }, KINDS.map((kind) => h("option", { key: kind, value: kind }, kind)))),
      field("Step", h("input", { name: "step", list: "steps", placeholder: "the last one", autocomplete: "off", spellcheck: "false" })),
      field("Message", h("input", { name: "message", placeholder: "The plan was made to fail", autocomplete: "off" })),
      h("button", {}, "Let the next plan fail"),
    ),
    options("steps", STEPS),
  );
}

const PARTS = {
  called: ["called", ([, each]) => Object.keys(each.answered).length > 0],
  open: ["not called", ([, each]) => each.implemented && Object.keys(each.answered).length === 0],
  missing: ["not played", ([, each]) => !each.implemented],
};

function coverageCard() {
  if (!coverage) return null;
  const all = Object.entries(coverage.by_operation);
  const rows = all.filter(PARTS[part][1]).filter(([name]) => name.includes(wanted));
  const share = `${(coverage.called / coverage.operations) * 100}%`;
  return h(
    "section",
    { key: "coverage", class: "covered", "aria-label": "Coverage" },
    h("h2", {}, "Coverage"),
    h("p", {}, `${coverage.called} of ${count(coverage.operations, "operation")} of the document were called since the emulator was started.`),
    h("div", { class: "gauge", style: { "--share": share } }, h("span", {})),
    h(
      "search",
      { class: "filters" },
      field("Operations", h("select", { onchange: (event) => ((part = event.target.value), dispatchEvent(new Event("draw"))) }, Object.entries(PARTS).map(([value, [text, is]]) => h("option", { key: value, value }, `${text} (${all.filter(is).length})`)))),
      field("Name", h("input", { type: "search", "data-search": true, autocomplete: "off", spellcheck: "false", oninput: (event) => ((wanted = event.target.value.trim()), dispatchEvent(new Event("draw"))) })),
    ),
    rows.length
      ? h("ul", { class: "coverage" }, rows.map(([name, each]) => h("li", { key: name }, h("code", {}, name), h("span", {}, each.documented.map((status) => answered(status, each.answered[status]))))))
      : h("p", { class: "soft" }, "None."),
  );
}

function answered(status, times) {
  return mark(times ? (status < 400 ? "good" : "warn") : "", times ? `${status} × ${times.toLocaleString("en")}` : String(status), times ? "answered" : "documented, not answered yet");
}
