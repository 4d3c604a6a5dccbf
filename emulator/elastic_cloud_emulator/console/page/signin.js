// The way in, where the emulator asks for one.

import { h } from "./dom.js";
import { field, heading, isHosted, problem } from "./parts.js";
import { link, signIn } from "./server.js";

const WAYS = {
  control: ["Control token", [["token", "Control token", "password"]]],
  key: ["API key", [["token", "API key", "password"]]],
  password: ["User and password", [["user", "User", "text"], ["token", "Password", "password"]]],
};

let way = "control";

function headerOf(data) {
  if (way === "control") return `Bearer ${data.get("token").trim()}`;
  if (way === "key") return `ApiKey ${data.get("token").trim()}`;
  const bytes = new TextEncoder().encode(`${data.get("user")}:${data.get("token")}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

export function draw() {
  const ways = Object.entries(WAYS).filter(([name]) => name !== "password" || !isHosted());
  return h(
    "form",
    {
      class: "sign-in card",
      onsubmit: (event) => {
        event.preventDefault();
        signIn(headerOf(new FormData(event.target)));
      },
    },
    heading("Sign in"),
    link.reason && problem(link.reason),
    h("p", { class: "soft" }, "The control token opens all of the console. Credentials of the API show what they may see there: deployments, hosts and, to administrators, calls."),
    h("div", { class: "buttons", role: "group", "aria-label": "With" }, ways.map(([name, [text]]) => h("button", { key: name, type: "button", "aria-pressed": String(way === name), onclick: () => ((way = name), dispatchEvent(new Event("draw"))) }, text))),
    WAYS[way][1].map(([name, label, type]) => field(label, h("input", { key: way + name, name, type, required: true, autocomplete: "off", spellcheck: "false" }))),
    h("button", { class: "first" }, "Sign in"),
    h("p", { class: "soft" }, "What you enter stays in this tab and is gone with it."),
  );
}
