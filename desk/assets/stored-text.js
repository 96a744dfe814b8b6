// A stored text in the page: from offsets (UTF-16 code units of the whole text) to ranges, and from points to offsets.

export class StoredText {
  constructor(element) {
    this.element = element;
    this.pieces = [...element.querySelectorAll("[data-start]")].filter((one) => one.firstChild).map((one) => {
      const start = Number(one.dataset.start);
      return { start, end: start + one.firstChild.length, node: one.firstChild };
    });
  }

  range(start, end) {
    const first = this.pieces.find((one) => one.end > start);
    const last = this.pieces.findLast((one) => one.start < end);
    if (!first || !last || last.start < first.start) return null;
    const range = new Range();
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(last.node.length, end - last.start));
    return range;
  }

  words(start, end) {
    return this.range(start, end)?.toString() ?? "";
  }

  offsetAt(x, y) {
    const place = caretAt(x, y);
    const piece = place && this.pieces.find((one) => one.node === place.node);
    return piece ? piece.start + place.offset : -1;
  }
}

function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
