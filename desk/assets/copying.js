// Copying, and saying that it was done.

const said = () => document.getElementById("said");

export async function copy(words) {
  const { copied, notCopied } = document.body.dataset;
  try {
    await navigator.clipboard.writeText(words);
    say(copied);
  } catch {
    say(notCopied);
  }
}

let waiting = 0;

function say(words) {
  said().textContent = words;
  said().classList.add("shown");
  clearTimeout(waiting);
  waiting = setTimeout(() => said().classList.remove("shown"), 1800);
}
