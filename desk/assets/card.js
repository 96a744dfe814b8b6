// The card of the chosen value: its words, the rule that read them, and its citation.

import { copy } from "./copying.js";

export class Card {
  constructor(element, words, reading) {
    this.element = element;
    this.words = words;
    this.reading = reading;
    element.addEventListener("click", (event) => this.clicked(event.target));
  }

  slot(name) {
    return this.element.querySelector(`[data-slot="${name}"]`);
  }

  show(mark, at, here) {
    const place = mark.places[at];
    this.mark = mark;
    this.at = at;
    this.slot("label").textContent = mark.label;
    this.slot("text").textContent = mark.group === "statement" ? "" : mark.text;
    this.slot("quote").textContent = place ? this.reading.text.words(place[0], place[1]) : `${this.words.field} ${mark.fields.join("; ")}`;
    this.slot("rule").textContent = place ? place[2] : mark.rules.join(", ");
    this.slot("kind").textContent = mark.kind ? `· ${this.words[mark.kind] ?? mark.kind}` : "";
    this.slot("confidence").textContent = mark.confidence < 1 ? `· ${this.words.confidence} ${Math.round(mark.confidence * 100)}%` : "";
    this.slot("step").textContent = `${at + 1} / ${mark.places.length}`;
    this.slot("steps").hidden = mark.places.length < 2;
    this.slot("go").href = mark.href;
    this.slot("go").hidden = !mark.href;
    this.slot("here").replaceChildren(...here);
    this.element.hidden = false;
  }

  hide() {
    this.element.hidden = true;
    this.mark = null;
  }

  cite(form = "plain") {
    if (this.mark) copy(this.mark[form][this.at]);
  }

  clicked(target) {
    const button = target.closest("button");
    if (!button) return;
    if ("close" in button.dataset) this.reading.release();
    else if (button.dataset.citeAs) this.cite(button.dataset.citeAs);
    else if (button.dataset.step) this.reading.turn(Number(button.dataset.step));
    else if (button.dataset.here) this.reading.choose(button.dataset.here, { keep: true });
  }
}
