// The list of all pages: leave only the rows that hold the words and the state asked for.

(() => {
  const form = document.querySelector(".states-filter");
  if (!form) return;
  const words = form.querySelector("input");
  const state = form.querySelector("select");
  const status = form.querySelector("[role=status]");
  const rows = [...document.querySelectorAll(".states tbody tr")];

  const filter = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const fits = !state.value || row.dataset.is.split(" ").includes(state.value);
      row.hidden = !fits || !wanted.every((word) => text.includes(word));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = form.dataset.shown.replace("{shown}", shown).replace("{all}", rows.length);
  };

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter(); // a browser that comes back to the page may have kept what was asked for
})();
