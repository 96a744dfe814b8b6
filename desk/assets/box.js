// The box: dropping a file, naming the chosen one, sending by keyboard, closing a reading.

export function prepareBox(form) {
  const file = form.querySelector('input[type="file"]');
  const name = form.querySelector("[data-file-name]");
  const text = form.querySelector("textarea");
  file.addEventListener("change", () => {
    name.textContent = file.files[0]?.name ?? name.dataset.none;
    if (file.files.length) form.requestSubmit();
  });
  text.addEventListener("input", () => {
    file.value = "";
    name.textContent = name.dataset.none;
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  takeDrops(form, file);
}

function takeDrops(form, file) {
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      form.classList.add("dropping");
    });
  }
  form.addEventListener("dragleave", (event) => form.contains(event.relatedTarget) || form.classList.remove("dropping"));
  form.addEventListener("drop", (event) => {
    form.classList.remove("dropping");
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
    file.dispatchEvent(new Event("change"));
  });
}
