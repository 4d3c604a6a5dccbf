// The attempt of a plan as a timeline: a line for each step, with a bar where it lies in the whole.

import { h } from "./dom.js";
import { duration, moment, words } from "./format.js";
import { mark } from "./parts.js";
import { now } from "./server.js";

const TONES = { success: "good", error: "bad", warning: "warn", pending: "busy" };
const STATES = { good: "done", bad: "failed", warn: "done with warnings", busy: "running" };

const millisOf = (instant) => Date.parse(instant);

export function resultOf(attempt) {
  if (!attempt.attempt_end_time) return { tone: "busy", text: "running" };
  if (attempt.healthy) return { tone: "good", text: "done" };
  const ending = attempt.plan_attempt_log?.at(-1)?.info_log?.at(-1);
  return ending?.failure_type === "PlanCanceled" ? { tone: "warn", text: "canceled" } : { tone: "bad", text: "failed" };
}

export function spanOf(attempt) {
  const start = millisOf(attempt.attempt_start_time);
  return [start, attempt.attempt_end_time ? millisOf(attempt.attempt_end_time) : Math.max(now(), start)];
}

export function summary(attempt) {
  const [start, end] = spanOf(attempt);
  const { tone, text } = resultOf(attempt);
  return [
    mark(tone, text),
    h("strong", {}, words(attempt.source?.action ?? "plan")),
    h("span", { class: "number soft" }, `${moment(start)} · ${duration(end - start)}`),
  ];
}

export function timeline(attempt) {
  const [start, end] = spanOf(attempt);
  const steps = attempt.plan_attempt_log ?? [];
  return h("ol", { class: "timeline", "aria-label": "Steps" }, steps.map((step, place) => h("li", { key: place }, line(step, start, end))));
}

function line(step, start, end) {
  const tone = TONES[step.status] ?? "busy";
  const began = millisOf(step.started);
  const ended = step.completed ? millisOf(step.completed) : Math.max(now(), began);
  const whole = Math.max(end - start, 1);
  const style = { "--from": `${((began - start) / whole) * 100}%`, "--long": `${((ended - began) / whole) * 100}%` };
  const log = step.info_log ?? [];
  return h(
    "details",
    { class: `step ${tone}` },
    h(
      "summary",
      {},
      h("span", { class: "what" }, words(step.step_id)),
      h("span", { class: "track", style }, h("span", { class: "bar" })),
      h("span", { class: "number" }, duration(ended - began)),
      h("span", { class: "unseen" }, STATES[tone]),
    ),
    h("ol", { class: "log" }, log.map((entry, place) => h("li", { key: place }, logLine(entry)))),
  );
}

function logLine(entry) {
  const details = Object.entries(entry.details ?? {});
  return [
    h("span", { class: "number soft" }, `+${duration(entry.delta_in_millis ?? 0)}`),
    h("span", {}, entry.message, details.map(([name, value]) => h("small", { key: name }, `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`))),
  ];
}
