// The hosts of an installation by zone: how full their allocators are, and who lives there.

import { h } from "./dom.js";
import { count, memory, words } from "./format.js";
import { dot, empty, heading, mark, problem } from "./parts.js";
import { api, Refusal } from "./server.js";

const MANY = 12; // instances that are shown of a host before somebody asks for the others

let found = null;
let refusal = "";
let moving = false;

export const title = () => "Hosts";

export function reset() {
  found = null;
}

export function open() {}

export async function refresh(news) {
  if (!news && found && !moving) return;
  try {
    found = (await api("GET", "/platform/infrastructure/allocators")).zones;
    refusal = "";
    moving = found.some((zone) => zone.allocators.some((each) => each.instances?.some((instance) => instance.plans_info?.pending)));
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 401) throw error;
    refusal = error.message;
  }
}

export function draw() {
  const hosts = (found ?? []).flatMap((zone) => zone.allocators);
  return [
    heading("Hosts", found && h("span", { class: "count" }, hosts.length)),
    refusal && problem(refusal),
    found && !hosts.length && empty("There are no hosts.", "Seeds can bring some along."),
    h(
      "div",
      { class: "zones" },
      (found ?? []).map((zone) =>
        h("section", { key: zone.zone_id, class: "zone", "aria-label": zone.zone_id }, h("h2", {}, zone.zone_id), zone.allocators.map(hostOf)),
      ),
    ),
  ];
}

function hostOf(allocator) {
  const { total = 0, used = 0 } = allocator.capacity?.memory ?? {};
  const instances = allocator.instances ?? [];
  const share = total ? used / total : 0;
  const free = Math.max(total - used, 0);
  return h(
    "article",
    { key: allocator.allocator_id, class: "host", "aria-label": allocator.allocator_id },
    h(
      "div",
      { class: "heading" },
      h("h3", { class: "number" }, allocator.allocator_id),
      allocator.status.maintenance_mode && mark("warn", "maintenance mode"),
      !allocator.status.connected && mark("bad", "out of reach"),
      allocator.status.connected && !allocator.status.healthy && mark("bad", "unhealthy"),
    ),
    h(
      "div",
      { class: "gauge", role: "meter", "aria-label": "Memory", "aria-valuemin": 0, "aria-valuemax": total, "aria-valuenow": used, style: { "--share": `${share * 100}%` } },
      h("span", { class: share > 0.9 ? "full" : "" }),
    ),
    h("p", { class: "number soft" }, `${memory(used)} taken, ${memory(free)} free of ${memory(total)}`),
    instances.length === 0
      ? h("p", { class: "soft" }, "Nobody lives here.")
      : [
          h("ul", {}, instances.slice(0, MANY).map(lodger)),
          instances.length > MANY &&
            h("details", { class: "earlier" }, h("summary", {}, count(instances.length - MANY, "more instance")), h("ul", {}, instances.slice(MANY).map(lodger))),
        ],
  );
}

function lodger(instance) {
  const pending = instance.plans_info?.pending;
  const tone = pending ? "busy" : instance.healthy ? "good" : "bad";
  const state = pending ? "changing" : instance.healthy ? "healthy" : "unhealthy";
  return h(
    "li",
    { key: `${instance.cluster_id} ${instance.instance_name}` },
    h(
      "a",
      { class: `instance ${tone}`, href: `#/deployments/${instance.deployment_id}` },
      dot(tone, instance.moving ? "moving" : state),
      h("span", {}, h("strong", {}, instance.cluster_name), h("small", {}, `${words(instance.cluster_type)} · ${instance.instance_name}`)),
      h("span", { class: "number" }, memory(instance.node_memory ?? 0)),
    ),
  );
}
