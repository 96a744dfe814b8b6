// What every page of the desk starts with.

import { prepareBox } from "./box.js";
import { clear } from "./highlights.js";
import { listen } from "./keys.js";
import { Reading } from "./reading.js";

let reading = null;

function open() {
  const root = document.querySelector("[data-reading]");
  if (root && root !== reading?.root) reading = new Reading(root);
  if (!root && reading) {
    reading = null;
    clear();
  }
  for (const chart of document.querySelectorAll(".chart-scroll")) showLatest(chart);
  document.documentElement.dataset.ready = "true";
}

// A chart that is wider than the screen opens at its latest end.
function showLatest(chart) {
  chart.scrollLeft = chart.scrollWidth * (document.documentElement.dir === "rtl" ? -1 : 1);
}

// Languages and themes keep the address as it now is, filter and all.
function prefer(event) {
  const link = event.target.closest("[data-preference]");
  if (!link) return;
  const address = new URL(location.href);
  address.searchParams.set(link.dataset.preference, link.dataset.choice);
  link.href = address.href;
}

// What is empty in a filter is no part of the address.
function tidy(event) {
  if (event.detail.verb !== "get") return;
  for (const [name, value] of Object.entries(event.detail.parameters)) if (value === "") delete event.detail.parameters[name];
}

function empty(event) {
  const button = event.target.closest("[data-clear]");
  if (!button) return;
  document.querySelector(button.dataset.clear).replaceChildren();
  open();
}

document.addEventListener("click", prefer);
document.addEventListener("click", empty);
document.addEventListener("click", (event) => event.target.closest("[data-help]") && document.getElementById("keys").showModal());
document.addEventListener("htmx:configRequest", tidy);
document.addEventListener("htmx:afterSwap", open);
const box = document.getElementById("box");
if (box) prepareBox(box);
listen(() => reading);
open();
