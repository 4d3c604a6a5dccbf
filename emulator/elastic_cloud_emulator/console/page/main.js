// The console: finds the view that the address asks for, and draws it whenever there is something new.

import * as call from "./call.js";
import * as calls from "./calls.js";
import * as deployment from "./deployment.js";
import * as deployments from "./deployments.js";
import { h, show as draw } from "./dom.js";
import * as emulator from "./emulator.js";
import { moment } from "./format.js";
import * as hosts from "./hosts.js";
import { button, isHosted, tell } from "./parts.js";
import { isSignedIn, link, now, Refusal, signOut, start, wake } from "./server.js";
import * as signin from "./signin.js";

const VIEWS = [
  [/^\/deployments\/([^/]+)$/, deployment],
  [/^\/calls\/([^/]+)$/, call],
  [/^\/calls$/, calls],
  [/^\/hosts$/, hosts],
  [/^\/emulator$/, emulator],
  [/^.*$/, deployments],
];
const PLACES = [
  ["#/deployments", "Deployments", [deployments, deployment]],
  ["#/hosts", "Hosts", [hosts]],
  ["#/calls", "Calls", [calls, call]],
  ["#/emulator", "Time and faults", [emulator]],
];

let view = deployments;
let fresh = true; // the view has not been looked at since it was opened
let waiting = false;
let scheduled = false;
let arriving = false; // somebody has gone to another view, whose heading is to be read out
const scrolled = new Map(); // by address, how far down it was left

function schedule() {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    show();
    if (view.misses?.()) wake();
  });
}

function go(event) {
  if (location.hash && !location.hash.startsWith("#/")) return; // a place on this page
  const address = decodeURI(location.hash.slice(1)) || "/deployments";
  const [pattern, found] = VIEWS.find(([each]) => each.test(address));
  if (event) scrolled.set(new URL(event.oldURL).hash, scrollY);
  view = found;
  fresh = true;
  view.open(address.match(pattern).slice(1));
  show();
  if (event) {
    arriving = true;
    scrollTo(0, scrolled.get(location.hash) ?? 0);
  }
  wake();
}

async function see(news, anew) {
  if (anew) {
    for (const each of new Set(VIEWS.map(([, found]) => found))) each.reset();
    tell("The emulator was started anew.");
  }
  const looked = view;
  await looked.refresh(news || fresh);
  if (looked === view) fresh = false;
}

function show() {
  waiting = fresh && link.state !== "closed";
  document.title = `${view.title()} · Elastic Cloud emulator`;
  draw(
    document.getElementById("console"),
    header(),
    link.state === "gone" && h("p", { key: "gone", class: "gone", role: "alert" }, "The emulator does not answer. The page goes on by itself once it does."),
    h("main", { key: "main", id: "content", class: link.state === "gone" ? "old" : "", "aria-busy": String(waiting) }, content()),
  );
  const title = document.querySelector("h1");
  if (!arriving || !title) return;
  arriving = false;
  title.focus({ preventScroll: true });
}

function content() {
  if (link.state === "closed") return [signin.draw()];
  if (fresh && (link.state === "starting" || (view.isWaiting?.() ?? false))) return [h("p", { class: "soft waiting" }, "Looking …")];
  return [h("div", { key: location.hash, class: "view" }, view.draw())];
}

function header() {
  const { pulse } = link;
  const open = pulse && link.state !== "closed";
  return h(
    "header",
    { key: "top", class: "top" },
    h("a", { class: "brand", href: "#/deployments" }, "Elastic Cloud emulator ", h("span", {}, link.personality ?? "")),
    h(
      "nav",
      { "aria-label": "Console" },
      open &&
        PLACES.filter(([, name]) => name !== "Hosts" || !isHosted()).map(([href, name, views]) =>
          h("a", { key: href, href, "aria-current": views.includes(view) ? "page" : null }, name),
        ),
    ),
    open && h("p", { class: "now number", title: "The emulator's clock, in UTC" }, moment(now()), h("span", { class: "speed" }, speedOf(pulse.clock[1]))),
    isSignedIn() && link.state !== "closed" && button("Sign out", signOut, { class: "quiet" }),
  );
}

const speedOf = (speed) => (speed === 0 ? "stands" : `× ${speed.toLocaleString("en")}`);

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, dialog")) return;
  const search = document.querySelector("[data-search]");
  if (!search) return;
  event.preventDefault();
  search.focus();
});
addEventListener("hashchange", go);
addEventListener("draw", schedule);
addEventListener("scroll", schedule, { passive: true });
addEventListener("resize", schedule);
addEventListener("scrollend", wake);
addEventListener("unhandledrejection", (event) => event.reason instanceof Refusal && event.preventDefault());
setInterval(() => link.state === "open" && !document.hidden && schedule(), 250);

start(see, show);
go();
