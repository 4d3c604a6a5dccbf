// One deployment: its resources, where their instances stand, and what its plans do.

import { instancesOf, stateOf } from "./deployments.js";
import { h } from "./dom.js";
import { count, memory, words } from "./format.js";
import { act, ask, button, copy, dot, empty, mark, problem } from "./parts.js";
import { api, Refusal } from "./server.js";
import { resultOf, summary, timeline } from "./timeline.js";

const EARLIER = 20; // attempts that are listed

let id = "";
let deployment = null;
let attempts = new Map(); // of each resource by kind and ref_id, the latest first, without their logs
let logs = new Map(); // by id of an attempt
let opened = new Set(); // ids of attempts that were shown without having been asked for, and stay so
let refusal = "";

export const title = () => deployment?.name ?? "Deployment";

export function reset() {
  deployment = null;
  attempts = new Map();
  logs = new Map();
  opened = new Set();
}

export function open([wanted]) {
  if (wanted === id) return;
  id = wanted;
  refusal = "";
  reset();
}

const path = () => `/deployments/${encodeURIComponent(id)}`;
const nameOf = ({ kind, ref_id: ref }) => `${kind}/${ref}`;
const placeOf = ({ kind, ref_id: ref }) => `${path()}/${kind}/${encodeURIComponent(ref)}`;
const resourcesOf = (answer) => Object.entries(answer.resources).flatMap(([kind, all]) => all.map((each) => ({ kind, ...each })));
const runs = (resource) => resource.info.plan_info?.pending;

export async function refresh(news) {
  if (!news && deployment && !resourcesOf(deployment).some(runs)) return;
  const wanted = id;
  try {
    const answer = await api("GET", `${path()}?show_plans=true&show_plan_logs=true&show_metadata=true`);
    if (wanted !== id) return;
    if (news || changed(answer)) await readAttempts();
    if (wanted !== id) return;
    deployment = answer;
    refusal = "";
    for (const resource of resourcesOf(answer)) keepLogs(resource.info.plan_info ?? {});
    await Promise.all(resourcesOf(answer).map(readLatest));
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 401) throw error;
    deployment = null;
    refusal = [403, 404].includes(error.status) ? "" : error.message;
    attempts = new Map();
  }
}

// Whether plans have begun or come to an end.
function changed(answer) {
  const pending = (each) => resourcesOf(each).map((resource) => runs(resource)?.plan_attempt_id).join();
  return deployment === null || pending(answer) !== pending(deployment);
}

async function readAttempts() {
  const answer = await api("GET", `${path()}?show_plan_history=true&show_plans=false`);
  for (const resource of resourcesOf(answer)) {
    const { history = [], pending } = resource.info.plan_info ?? {};
    const known = new Map([...history, ...(pending ? [pending] : [])].map((each) => [each.plan_attempt_id, each]));
    const latest = [...known.values()].sort((one, other) => Date.parse(other.attempt_start_time) - Date.parse(one.attempt_start_time));
    attempts.set(nameOf(resource), latest);
  }
}

function keepLogs({ current, pending }) {
  for (const attempt of [current, pending]) if (attempt?.plan_attempt_log?.length) logs.set(attempt.plan_attempt_id, attempt);
}

// An attempt that has failed or was canceled is not among the plans, so its log is read by itself.
const readLatest = (resource) => readLog(resource, attemptsOf(resource)[0]);

async function readLog(resource, attempt) {
  if (!attempt || logs.get(attempt.plan_attempt_id)?.attempt_end_time) return;
  if (!attempt.attempt_end_time && logs.has(attempt.plan_attempt_id)) return;
  const found = await api("GET", `${placeOf(resource)}/activity/${attempt.plan_attempt_id}`);
  logs.set(attempt.plan_attempt_id, found);
}

const attemptsOf = (resource) => attempts.get(nameOf(resource)) ?? [];
const whole = (attempt) => logs.get(attempt.plan_attempt_id) ?? attempt;

export function draw() {
  const back = h("p", { class: "back" }, h("a", { href: "#/deployments" }, "Deployments"));
  if (refusal) return [back, problem(refusal)];
  if (!deployment) return [back, h("h1", { tabindex: "-1", class: "unseen" }, "Deployment"), empty("There is no such deployment.", "It may have been deleted, or the emulator was reset.")];
  const resources = resourcesOf(deployment);
  const state = stateOf(deployment, resources);
  return [
    back,
    h(
      "div",
      { class: "heading" },
      h("h1", { tabindex: "-1" }, deployment.name),
      mark(state.tone, state.state),
      h("div", { class: "buttons" }, powerOf(state.state)),
    ),
    facts(deployment, resources),
    zones(resources),
    resources.map((resource) => card(resource)),
  ];
}

export const isWaiting = () => deployment === null && !refusal && attempts.size === 0;

function powerOf(state) {
  if (state === "stopped") {
    return button("Restore", () => act(() => api("POST", `${path()}/_restore`), `${deployment.name} is being restored`));
  }
  const shut = async () => {
    const text = `Shut down ${deployment.name}? The data on its instances is lost.`;
    if (await ask(text, "Shut down")) await act(() => api("POST", `${path()}/_shutdown`), `${deployment.name} is being shut down`);
  };
  return button("Shut down", shut, { class: "danger" });
}

function facts({ alias, metadata = {} }, resources) {
  const rows = [
    ["Id", copied(id)],
    ["Alias", alias && h("code", {}, alias)],
    ["Region", resources[0]?.region],
    ["Owner", metadata.owner_id],
    ["Tags", metadata.tags?.length > 0 && metadata.tags.map((tag) => mark("", `${tag.key}: ${tag.value}`))],
    ["Cloud id", copied(resources.find((each) => each.info.metadata?.cloud_id)?.info.metadata.cloud_id)],
  ];
  return h("dl", { class: "facts" }, rows.filter(([, value]) => value).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

function copied(text) {
  return text && [h("code", {}, text), " ", button("Copy", () => copy(text), { class: "quiet", "aria-label": `Copy ${text}` })];
}

function zones(resources) {
  const all = resources.flatMap((resource) => instancesOf(resource).map((instance) => ({ ...instance, kind: resource.kind })));
  if (!all.length) return h("section", {}, h("h2", {}, "Instances"), empty("Nothing runs.", "Instances appear once a plan has placed them."));
  const byZone = Map.groupBy(all, (instance) => instance.zone ?? "no zone");
  return h(
    "section",
    {},
    h("h2", {}, "Instances"),
    h(
      "div",
      { class: "zones" },
      [...byZone].sort(byName).map(([zone, inside]) =>
        h(
          "section",
          { key: zone, class: "zone", "aria-label": zone },
          h("h3", {}, zone),
          [...Map.groupBy(inside, (instance) => instance.allocator_id ?? "")].sort(byName).map(([host, instances]) =>
            h("div", { key: host, class: "host" }, host && h("p", { class: "number soft" }, host), h("ul", {}, instances.map(instanceOf))),
          ),
        ),
      ),
    ),
  );
}

const byName = ([one], [other]) => one.localeCompare(other);

function instanceOf(instance) {
  const { tone, text } = stateOfInstance(instance);
  const roles = (instance.node_roles ?? instance.service_roles ?? []).join(", ");
  return h(
    "li",
    { key: `${instance.kind} ${instance.instance_name}`, class: `instance ${tone}`, title: roles },
    dot(tone, text),
    h("span", {}, h("strong", {}, words(instance.kind)), h("small", {}, instance.instance_name)),
    h("span", { class: "number" }, memory(instance.memory?.instance_capacity ?? 0)),
  );
}

function stateOfInstance(instance) {
  if (instance.maintenance_mode) return { tone: "warn", text: "in maintenance mode" };
  if (!instance.container_started) return { tone: "off", text: "stopped" };
  if (!instance.service_running) return { tone: "busy", text: "starting" };
  return instance.healthy ? { tone: "good", text: "healthy" } : { tone: "bad", text: "unhealthy" };
}

function card(resource) {
  const { info, kind, ref_id: ref } = resource;
  const pending = runs(resource);
  const [latest, ...earlier] = attemptsOf(resource).map(whole);
  const plan = (info.plan_info?.current ?? info.plan_info?.pending)?.plan ?? {};
  const version = plan[kind]?.version;
  const restarted = info.status !== "stopped";
  const name = words(kind);
  return h(
    "section",
    { key: nameOf(resource), class: "resource", "aria-label": name },
    h(
      "div",
      { class: "heading" },
      h("h2", {}, name[0].toUpperCase() + name.slice(1)),
      h("code", {}, ref),
      version && h("span", { class: "number soft" }, version),
      condition(resource),
      h(
        "div",
        { class: "buttons" },
        pending && button("Cancel plan", () => cancel(resource)),
        restarted && !pending && button("Restart", () => restart(resource)),
      ),
    ),
    endpoint(info.metadata),
    latest && attemptOf(resource, latest, true),
    earlier.length > 0 &&
      h(
        "details",
        { class: "earlier", key: "earlier", ontoggle: (event) => event.target.open && readEarlier(resource, earlier) },
        h("summary", {}, count(earlier.length, "earlier attempt")),
        earlier.slice(0, EARLIER).map((attempt) => attemptOf(resource, attempt, false)),
      ),
  );
}

function condition({ info }) {
  if (info.plan_info?.pending) return mark("busy", info.status);
  if (info.status === "stopped") return mark("off", info.status);
  return info.healthy ? mark("good", info.status) : mark("bad", info.status === "started" ? "unhealthy" : info.status);
}

async function readEarlier(resource, earlier) {
  await Promise.all(earlier.slice(0, EARLIER).map((attempt) => readLog(resource, attempt))).catch(() => {});
}

function endpoint(metadata = {}) {
  const url = metadata.aliased_url ?? metadata.service_url;
  return url && h("p", { class: "endpoint" }, copied(url));
}

// The latest attempt is open if it runs or has failed; from then on readers open and close it.
function attemptOf(resource, attempt, latest) {
  const { tone } = resultOf(attempt);
  if (latest && tone !== "good") opened.add(attempt.plan_attempt_id);
  return h(
    "details",
    { key: attempt.plan_attempt_id, class: `attempt ${tone}`, open: opened.has(attempt.plan_attempt_id) },
    h("summary", {}, summary(attempt)),
    tone === "bad" && failure(attempt),
    timeline(attempt),
  );
}

function failure(attempt) {
  const step = (attempt.plan_attempt_log ?? []).find((each) => each.status === "error");
  const message = step?.info_log?.at(-1)?.message;
  return message && problem(`${words(step.step_id)}: ${message}`);
}

const cancel = (resource) =>
  act(() => api("DELETE", `${placeOf(resource)}/plan/pending`), `The plan of ${words(resource.kind)} is canceled`);
const restart = (resource) => act(() => api("POST", `${placeOf(resource)}/_restart`), `${words(resource.kind)} restarts`);
