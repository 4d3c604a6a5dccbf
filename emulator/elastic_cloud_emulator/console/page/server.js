// The way to the emulator. Nothing is kept in cookies: who has signed in sends a header, which this tab alone remembers.

const REMEMBERED = "authorization";
const CONSOLE = "_emulator/console/";
const PULSE = 500; // milliseconds from the end of one look at the emulator to the next
const PATIENCE = 1000; // the same while there is nothing to see
const SHARE = 4; // a look that takes long is followed by so many times that long without one

export const link = {
  state: "starting", // then `open`, `gone` while nobody answers, `closed` while there is somebody to sign in
  reason: "",
  pulse: null,
  personality: null,
};

let authorization = sessionStorage.getItem(REMEMBERED);
let tag = null;
let shown = { now: Date.now(), at: performance.now(), speed: 1 };
let timer = null;
let running = false;
let again = false;

export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

// What the emulator's clock shows; it goes on by itself between two looks.
export const now = () => shown.now + (performance.now() - shown.at) * shown.speed;

async function send(method, path, { body, headers = {}, signed = true } = {}) {
  if (authorization && signed) headers = { ...headers, authorization };
  if (body !== undefined) headers = { ...headers, "content-type": "application/json" };
  const content = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const settings = { method, headers, body: content, cache: "no-store", credentials: "omit", redirect: "error" };
  const response = await fetch(path, settings);
  if (response.ok || response.status === 304) return response;
  const text = await response.text();
  let message = text.slice(0, 300);
  try {
    const told = JSON.parse(text);
    message = told.error ?? told.errors?.map((error) => error.message).join(" ") ?? message;
  } catch {
    // It is no JSON, so its beginning has to do.
  }
  throw new Refusal(response.status, message || `The emulator answered ${response.status}`);
}

const read = async (response) => response.json();

// A call of the API, in the name of whoever has signed in; those that only read leave no trace.
export const api = async (method, path, body) => read(await send(method, `${CONSOLE}api/v1${path}`, { body }));
export const control = async (method, path, body) => read(await send(method, `_emulator/${path}`, { body }));
export const look = async (path) => read(await send("GET", CONSOLE + path));
export const exportState = async () => (await send("GET", "_emulator/state")).blob();

async function takePulse() {
  const signed = link.state !== "closed"; // who has been turned away does not go on guessing
  const headers = tag ? { "if-none-match": tag } : {};
  const response = await send("GET", `${CONSOLE}pulse`, { headers, signed });
  if (response.status === 304) return false;
  tag = response.headers.get("etag");
  const pulse = await response.json();
  shown = { now: Date.parse(pulse.now), at: performance.now(), speed: pulse.clock[1] };
  const before = link.pulse;
  link.pulse = pulse;
  link.personality = pulse.personality;
  return before !== null && before.process !== pulse.process ? "anew" : true;
}

async function close(problem) {
  const known = authorization !== null;
  forget();
  link.reason = known ? "The emulator does not take these credentials, or no longer." : "";
  if (!known && problem.status === 403) link.reason = `${problem.message[0].toUpperCase()}${problem.message.slice(1)}.`;
  link.state = "closed";
  if (link.personality === null) {
    link.personality = (await send("GET", "_emulator/health").then(read, () => ({}))).personality ?? "ece";
  }
}

function forget() {
  authorization = null;
  tag = null;
  sessionStorage.removeItem(REMEMBERED);
}

export async function signIn(header) {
  link.reason = "";
  authorization = header;
  tag = null;
  link.state = "starting";
  sessionStorage.setItem(REMEMBERED, header);
  await wake();
}

export async function signOut() {
  forget();
  link.state = "starting";
  await wake();
}

export const isSignedIn = () => authorization !== null;

// Look at the emulator again and again; `see` is told what is new, and `show` draws whatever there is.
let see = async () => {};
let show = () => {};

async function round() {
  const before = link.state;
  try {
    const news = await takePulse();
    link.state = "open";
    link.reason = "";
    await see(news !== false || before !== "open", news === "anew");
  } catch (problem) {
    if (problem instanceof Refusal && [401, 403].includes(problem.status)) await close(problem).catch(lose);
    else if (problem instanceof Refusal) link.reason = problem.message;
    else lose(problem);
  }
  show();
}

function lose(problem) {
  if (!(problem instanceof TypeError)) console.error(problem); // this is how fetch tells that nobody answers
  link.state = "gone";
  tag = null;
}

export async function wake() {
  again = true;
  if (running) return;
  running = true;
  clearTimeout(timer);
  let begun = 0;
  while (again) {
    again = false;
    begun = performance.now();
    await round();
  }
  running = false;
  if (document.hidden) return; // nobody looks; `start` has seen to it that this goes on when somebody does
  const rest = link.state === "open" ? PULSE : PATIENCE;
  timer = setTimeout(wake, Math.max(rest, SHARE * (performance.now() - begun)));
}

export function start(onNews, onShow) {
  see = onNews;
  show = onShow;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    tag = null; // the clock is read anew, as this one may have slept
    wake();
  });
  return wake();
}
