// Numbers and moments as people read them.

export function duration(millis) {
  if (millis < 1000) return `${millis < 10 ? trimmed(millis) : Math.round(millis)} ms`;
  const seconds = millis / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function memory(megabytes) {
  return megabytes >= 1024 || megabytes === 0 ? `${trimmed(megabytes / 1024)} GB` : `${megabytes} MB`;
}

export function bytes(count) {
  if (count < 1024) return `${count} B`;
  return count < 1024 * 1024 ? `${trimmed(count / 1024)} KB` : `${trimmed(count / 1024 / 1024)} MB`;
}

const trimmed = (number) => number.toLocaleString("en", { maximumFractionDigits: 1 });

export const moment = (millis) => new Date(millis).toISOString().slice(0, 19).replace("T", " ");
export const timeOf = (instant) => instant.slice(11, 23);
export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

// `deployments.create-deployment` as `create deployment`, `create-deployment` likewise.
export const words = (name) => name.replace(/^.*\./, "").replaceAll(/[-_]/g, " ");
