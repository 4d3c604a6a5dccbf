"use strict";

// Before anything is drawn: the theme that the reader chose; without one that of the system.
try {
  const chosen = localStorage.getItem("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // Where nothing may be kept, the choice lasts for a page.
}
