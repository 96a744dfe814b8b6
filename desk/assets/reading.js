// One item's reading: marks in the text, values in the panel, and the way from each to the other.

import { Card } from "./card.js";
import { copy } from "./copying.js";
import { clear, show } from "./highlights.js";
import { StoredText } from "./stored-text.js";

const MARKED = ["contact", "person", "country", "organisation", "date", "statement", "figure", "reference", "place", "subject"];
const MENTIONED = new Set(["person", "country", "organisation", "date", "figure", "reference", "place"]);

export class Reading {
  constructor(root) {
    this.root = root;
    this.text = new StoredText(root.querySelector("[data-text]"));
    this.marks = JSON.parse(root.querySelector("[data-marks]").textContent);
    this.card = new Card(root.querySelector("[data-card]"), JSON.parse(root.querySelector("[data-words]").textContent), this);
    this.chosen = null;
    this.at = 0;
    this.here = [];
    this.mentions = this.inOrder();
    clear();
    this.paint();
    this.listen();
    this.openAddress();
  }

  // A link to a statement (#statements-3), or to a place in the text (?at=12-40), shows its words.
  openAddress() {
    const entry = this.root.querySelector(`.section-statements .entry[id="${CSS.escape(location.hash.slice(1))}"]`);
    const place = this.root.dataset.place?.split("-").map(Number);
    const open = entry ? () => this.choose(entry.querySelector("blockquote [data-value]").dataset.value) : place && (() => this.openPlace(place));
    if (open && document.readyState === "complete") open();
    else if (open) addEventListener("load", () => setTimeout(open, 50), { once: true });
  }

  // Chooses the value that rests on just these words; marks the words where there is none.
  openPlace([start, end]) {
    for (const [id, mark] of Object.entries(this.marks)) {
      const at = mark.places.findIndex((one) => one[0] === start && one[1] === end);
      if (at >= 0) return this.choose(id, { at });
    }
    const range = this.text.range(start, end);
    show("chosen", range ? [range] : []);
    this.scrollTo([start, end]);
  }

  listen() {
    const panel = this.root.querySelector(".panel");
    panel.addEventListener("click", (event) => this.clickedPanel(event));
    for (const name of ["pointerover", "focusin"]) panel.addEventListener(name, (event) => this.near(event.target));
    for (const name of ["pointerleave", "focusout"]) panel.addEventListener(name, () => show("near", []));
    this.text.element.addEventListener("click", (event) => this.clickedText(event));
    this.root.querySelector("[data-legend]").addEventListener("change", () => this.paint());
    this.root.querySelector("[data-copy]")?.addEventListener("click", (event) => copy(event.currentTarget.dataset.copy));
  }

  // The mentions in the order of the text, each place once.
  inOrder() {
    const seen = new Map();
    for (const [id, mark] of Object.entries(this.marks)) {
      if (!MENTIONED.has(mark.group) || /^contacts/.test(mark.path)) continue;
      mark.places.forEach(([start, end], at) => seen.has(`${start}-${end}`) || seen.set(`${start}-${end}`, { id, at, start }));
    }
    return [...seen.values()].sort((one, other) => one.start - other.start);
  }

  ranges(id) {
    return this.marks[id].places.map(([start, end]) => this.text.range(start, end));
  }

  paint() {
    for (const group of MARKED) {
      const label = this.root.querySelector(`[data-legend] [name="${group}"]`);
      const ids = Object.keys(this.marks).filter((id) => this.marks[id].group === group);
      label.parentElement.classList.toggle("absent", !ids.some((id) => this.marks[id].places.length));
      show(group, label.checked ? ids.flatMap((id) => this.ranges(id)) : []);
    }
  }

  near(target) {
    const id = target.closest("[data-value]")?.dataset.value;
    show("near", id ? this.ranges(id) : []);
  }

  clickedPanel(event) {
    const value = event.target.closest("[data-value]");
    const cited = event.target.closest("[data-cite]");
    if (value) this.choose(value.dataset.value);
    if (cited) copy(this.marks[cited.dataset.cite].plain[0]);
  }

  clickedText(event) {
    if (!getSelection().isCollapsed) return;
    const at = this.text.offsetAt(event.clientX, event.clientY);
    const found = at < 0 ? [] : this.valuesAt(at);
    if (!found.length) return this.release();
    this.here = found;
    this.choose(found[0].id, { keep: true, at: found[0].at, still: true });
  }

  // The values whose words stand at an offset, those of the fewest words first; one value once.
  valuesAt(offset) {
    const found = [];
    for (const [id, mark] of Object.entries(this.marks)) {
      const at = mark.places.findIndex(([start, end]) => start <= offset && offset <= end);
      if (at >= 0) found.push({ id, at, length: mark.places[at][1] - mark.places[at][0] });
    }
    return found.sort((one, other) => one.length - other.length);
  }

  choose(id, { at = 0, keep = false, still = false } = {}) {
    if (!keep) this.here = [];
    this.chosen = id;
    this.at = at;
    const mark = this.marks[id];
    show("near", []);
    show("chosen", this.ranges(id));
    this.card.show(mark, at, this.chips());
    this.press(id);
    if (!still && mark.places.length) this.scrollTo(mark.places[at]);
    if (still) this.revealValue(id);
  }

  chips() {
    if (this.here.length < 2) return [];
    return this.here.slice(0, 12).map(({ id }) => {
      const chip = document.createElement("button");
      const label = document.createElement("small");
      chip.type = "button";
      chip.className = "chip";
      chip.dataset.here = id;
      chip.setAttribute("aria-pressed", String(id === this.chosen));
      label.textContent = `${this.marks[id].label} `;
      chip.append(label, this.marks[id].text.slice(0, 60));
      return chip;
    });
  }

  press(id) {
    for (const one of this.root.querySelectorAll('[aria-pressed="true"][data-value]')) one.setAttribute("aria-pressed", "false");
    if (id) this.root.querySelector(`.words[data-value="${id}"]`)?.setAttribute("aria-pressed", "true");
  }

  // Scrolls the panel alone, so that the text stays where it was clicked.
  revealValue(id) {
    const panel = this.root.querySelector(".panel");
    const value = panel.querySelector(`[data-value="${id}"]`);
    if (!value || panel.scrollHeight <= panel.clientHeight) return;
    const section = value.closest("details");
    if (section) section.open = true;
    panel.scrollTo({ top: panel.scrollTop + value.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3, behavior: "smooth" });
  }

  scrollTo([start, end]) {
    const box = this.text.range(start, end)?.getBoundingClientRect();
    if (!box || (box.top > 60 && box.bottom < innerHeight * 0.6)) return;
    scrollTo({ top: scrollY + box.top - innerHeight * 0.3, behavior: "smooth" });
  }

  turn(step) {
    const { places } = this.marks[this.chosen];
    this.choose(this.chosen, { keep: true, at: (this.at + step + places.length) % places.length });
  }

  // The next or previous mention in the text.
  walk(step) {
    if (!this.mentions.length) return;
    const now = this.chosen ? this.mentions.findIndex((one) => one.id === this.chosen && one.at === this.at) : -1;
    const next = now < 0 ? (step > 0 ? 0 : this.mentions.length - 1) : (now + step + this.mentions.length) % this.mentions.length;
    const { id, at } = this.mentions[next];
    this.choose(id, { at });
  }

  release() {
    this.chosen = null;
    this.here = [];
    show("chosen", []);
    this.press(null);
    this.card.hide();
  }
}
