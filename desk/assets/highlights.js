// Named highlights over the text; where a browser has none, the chosen words are selected instead.

const ORDER = ["statement", "subject", "place", "reference", "figure", "date", "organisation", "country", "person", "contact", "near", "chosen"];
const able = "highlights" in CSS;

export function show(name, ranges) {
  const found = ranges.filter(Boolean);
  if (!able) return name === "chosen" && select(found[0]);
  if (!found.length) return CSS.highlights.delete(name);
  const made = new Highlight(...found);
  made.priority = ORDER.indexOf(name);
  return CSS.highlights.set(name, made);
}

export function clear() {
  ORDER.forEach((name) => show(name, []));
}

function select(range) {
  const selection = getSelection();
  selection.removeAllRanges();
  if (range) selection.addRange(range);
}
