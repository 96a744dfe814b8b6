// The keyboard: j and k through the mentions, c to cite, / to search, Escape to close, ? for help.

// The key of the slash in Russian and Arabic layouts.
const LAYOUTS = { ".": "/", "ظ": "/" };

export function listen(reading) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return escape(event, reading());
    if (event.target.closest("input, textarea, select, dialog")) return;
    const act = actions(reading())[event.key in LAYOUTS ? LAYOUTS[event.key] : event.key] ?? actions(reading())[event.code];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actions(reading) {
  return {
    "/": search,
    "?": () => document.getElementById("keys").showModal(),
    ...(reading && { KeyJ: () => reading.walk(1), KeyK: () => reading.walk(-1), KeyC: () => reading.card.cite() }),
  };
}

function search() {
  const field = document.querySelector("[data-search]");
  if (!field) return location.assign("/items");
  field.focus();
  return field.select();
}

function escape(event, reading) {
  if (event.target.matches("input, textarea")) event.target.blur();
  reading?.release();
}
