// The reader's own versions, chosen once: below each block that does something else with them, what it
// does. The marks of the blocks hold it; this picks it out. Loaded where there is a choice.

(() => {
  const menu = document.querySelector("[data-mine]");
  const KEY = "verified-docs-mine";

  // A browser may keep a page from remembering anything; the choice then lasts as long as the page.
  const remembered = () => {
    try {
      return localStorage.getItem(KEY) ?? "";
    } catch {
      return "";
    }
  };
  const remember = (name) => {
    try {
      localStorage.setItem(KEY, name);
    } catch {}
  };

  const show = (name) => {
    for (const note of document.querySelectorAll(".block-elsewhere")) note.remove();
    for (const button of menu.querySelectorAll("button[value]")) {
      button.setAttribute("aria-pressed", button.value === name);
    }
    if (!name) return;
    const lines = `.block-state__panel > [data-there~="${CSS.escape(name)}"]:not([data-same])`;
    for (const line of document.querySelectorAll(lines)) {
      const note = document.createElement("p");
      note.className = "block-notice block-elsewhere";
      note.append(...line.cloneNode(true).childNodes);
      line.closest("[data-block]")?.append(note);
    }
  };

  menu.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button[value]");
    if (!button) return;
    remember(button.value);
    show(button.value);
    button.blur(); // the menu shows while something in it has the focus
  });
  show(remembered());
})();
