// A view describes what is to be seen, anew each time; only what differs from before is changed in the document, so that
// focus, selection and what was typed stay. Texts become text nodes, never markup. What is described by the very same
// object as before is not looked at.

const described = new WeakMap(); // by node, how it was described last

export function h(tag, props, ...children) {
  return { tag, props: props ?? {}, children: listed(children) };
}

const listed = (children) => children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);

// Describe something once, and again only if it is another object.
export function once(describe) {
  const known = new WeakMap();
  return (subject) => {
    if (!known.has(subject)) known.set(subject, describe(subject));
    return known.get(subject);
  };
}

export const show = (parent, ...children) => draw(parent, listed(children));

function draw(parent, children) {
  const keys = new Set(children.map(keyOf).filter((key) => key !== undefined));
  const keyed = new Map();
  for (const node of [...parent.childNodes]) {
    const key = keyOf(described.get(node));
    if (key === undefined) continue;
    if (keys.has(key)) keyed.set(key, node);
    else node.remove();
  }
  let next = parent.firstChild;
  for (const child of children) {
    const key = keyOf(child);
    let node = key === undefined ? next : keyed.get(key);
    if (!fits(node, child)) node = make(child);
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
    update(node, child);
  }
  while (next) {
    const gone = next;
    next = next.nextSibling;
    gone.remove();
  }
}

const keyOf = (child) => child?.props?.key;
const isText = (child) => typeof child !== "object";

function fits(node, child) {
  if (!node) return false;
  const before = described.get(node);
  if (isText(child)) return node.nodeType === Node.TEXT_NODE;
  return before !== undefined && !isText(before) && before.tag === child.tag && keyOf(before) === keyOf(child);
}

const make = (child) => (isText(child) ? document.createTextNode("") : document.createElement(child.tag));

function update(node, child) {
  const before = described.get(node);
  if (before === child) return;
  described.set(node, child);
  if (isText(child)) {
    if (node.data !== String(child)) node.data = child;
    return;
  }
  const last = before?.props ?? {};
  for (const name of Object.keys(last)) if (!(name in child.props)) set(node, name, null, last[name]);
  for (const [name, value] of Object.entries(child.props)) set(node, name, value, last[name]);
  draw(node, child.children);
}

const PROPERTIES = new Set(["disabled", "hidden", "checked"]);

function set(node, name, value, before) {
  if (name === "key") return;
  if (name === "style") {
    for (const [property, text] of Object.entries(value)) {
      if (before?.[property] !== text) node.style.setProperty(property, text);
    }
  } else if (name.startsWith("on")) node[name] = value;
  else if (name === "value") {
    // What is being typed is the reader's, and what has been is left alone unless the view means something new by it.
    if (value !== before && document.activeElement !== node) node.value = value ?? "";
  } else if (PROPERTIES.has(name)) node[name] = Boolean(value);
  else if (value === before) return;
  else if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : value);
}
