// All deployments, or those that a query in the API's own notation finds.

import { h, once } from "./dom.js";
import { count, memory, words } from "./format.js";
import { isNarrow, list, visible } from "./list.js";
import { dot, empty, heading, mark, problem } from "./parts.js";
import { api, Refusal, wake } from "./server.js";

const PAGE = 50;
const REACH = 10_000; // as far as the API's pages go
const ID = "deployments";

let query = "";
let pages = new Map();
let total = null;
let refusal = "";
let asked = 0;
let typing = null;

export const title = () => "Deployments";

export function reset() {
  pages = new Map();
  total = null;
}

export function open() {
  refusal = "";
}

const height = () => (isNarrow() ? 84 : 56);

function wanted() {
  const [first, last] = visible(ID, total ?? PAGE, height());
  const places = [];
  for (let page = Math.floor(first / PAGE); page * PAGE < Math.max(last, 1); page += 1) places.push(page);
  return places;
}

export const misses = () => total > 0 && wanted().some((page) => !pages.has(page));

// Read the pages that can be seen: all of them when something is new, else those that are missing or in motion.
export async function refresh(news) {
  const places = wanted();
  const fresh = new Map(news ? [] : pages);
  const stale = places.filter((page) => !fresh.has(page) || fresh.get(page).some((row) => row.pending.length));
  asked += 1;
  const mine = asked;
  try {
    for (const page of stale) {
      const answer = await search(page);
      if (mine !== asked) return; // somebody has typed in the meantime
      total = Math.min(answer.match_count, REACH);
      fresh.set(page, answer.deployments.map(rowOf));
    }
    pages = fresh;
    refusal = "";
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 401) throw error;
    refusal = error.message;
    if (error.status !== 400) pages = new Map();
  }
}

function search(page) {
  const text = query.trim();
  // Words without a field are looked for in names: in all fields would take long where there are many deployments.
  const found = text ? { query_string: { query: text, default_field: "name" } } : { match_all: {} };
  const from = page * PAGE;
  const size = Math.min(PAGE, REACH - from);
  return api("POST", "/deployments/_search", { query: found, sort: [{ name: { order: "asc" } }], from, size });
}

// What is kept of a deployment; the API tells much more.
function rowOf(deployment) {
  const resources = Object.entries(deployment.resources).flatMap(([kind, all]) => all.map((each) => ({ kind, ...each })));
  const first = deployment.resources.elasticsearch?.[0] ?? resources[0];
  const plans = first?.info.plan_info ?? {};
  const plan = (plans.current ?? plans.pending)?.plan ?? {};
  return {
    id: deployment.id,
    name: deployment.name,
    alias: deployment.alias,
    ...stateOf(deployment, resources),
    version: Object.values(plan).find((part) => part?.version)?.version ?? "",
    memory: sum(resources.flatMap(instancesOf).map((each) => each.memory?.instance_capacity ?? 0)),
    instances: resources.flatMap(instancesOf).length,
    region: first?.region ?? "",
    tags: (deployment.metadata?.tags ?? []).map((tag) => `${tag.key}: ${tag.value}`),
    pending: resources
      .filter((each) => each.info.plan_info?.pending)
      .map((each) => ({ kind: each.kind, action: each.info.plan_info.pending.source?.action ?? "change" })),
  };
}

export const instancesOf = (resource) => resource.info.topology?.instances ?? [];
const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);

export function stateOf(deployment, resources) {
  if (resources.some((each) => each.info.plan_info?.pending)) return { tone: "busy", state: "changing" };
  if (resources.length && resources.every((each) => each.info.status === "stopped")) return { tone: "off", state: "stopped" };
  return deployment.healthy ? { tone: "good", state: "healthy" } : { tone: "bad", state: "unhealthy" };
}

function type(event) {
  query = event.target.value;
  clearTimeout(typing);
  typing = setTimeout(() => {
    reset();
    asked += 1;
    scrollTo(0, 0);
    wake();
  }, 200);
}

export function draw() {
  const known = total ?? 0;
  return [
    heading("Deployments", total === null ? null : h("span", { class: "count" }, known.toLocaleString("en"))),
    h(
      "search",
      {},
      h("input", {
        type: "search",
        class: "query",
        placeholder: "name:search* AND healthy:true",
        "aria-label": "Query",
        "aria-describedby": "query-help",
        "data-search": true,
        autocomplete: "off",
        spellcheck: "false",
        value: query,
        oninput: type,
      }),
      h("small", { id: "query-help" }, "Words look in names; ", h("code", {}, "field:value"), " in any field of a deployment, as the API's search does."),
    ),
    refusal && problem(refusal),
    total === 0 && !refusal && nothing(),
    known > 0 && [
      h("div", { class: "head deployment", "aria-hidden": "true" }, ["Name", "Version", "Size", "Region", "Tags", "Change"].map((name) => h("span", {}, name))),
      list(ID, "Deployments", known, height(), (place) => {
        const row = pages.get(Math.floor(place / PAGE))?.[place % PAGE];
        return row ? [row.id, line(row)] : [`place ${place}`, h("span", { class: "deployment waiting" }, "…")];
      }),
    ],
  ];
}

function nothing() {
  if (query.trim()) return empty("No deployment is like that.", "Try ", h("code", {}, "name:search*"), " or leave the query empty.");
  return empty("There are no deployments yet.", "Create one with the SDK, ecctl or Terraform; it appears here at once.");
}

const line = once((row) =>
  h(
    "a",
    { class: "deployment", href: `#/deployments/${row.id}` },
    h("span", { class: "name" }, dot(row.tone, row.state), h("span", {}, h("strong", {}, row.name), h("small", {}, row.state))),
    h("span", { class: "number" }, row.version),
    h("span", { class: "number", title: count(row.instances, "instance") }, row.memory ? memory(row.memory) : "–"),
    h("span", { class: "region" }, row.region),
    h("span", { class: "tags" }, row.tags.slice(0, 3).map((tag) => mark("", tag)), row.tags.length > 3 && mark("", `+${row.tags.length - 3}`)),
    h("span", { class: "change" }, row.pending.length > 0 && changeOf(row.pending)),
  ),
);

function changeOf(pending) {
  const [{ action }] = pending;
  const [verb] = words(action).split(" ");
  return mark("busy", verb, `${words(action)}: ${pending.map((each) => words(each.kind)).join(", ")}`);
}
