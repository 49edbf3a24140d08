// The field over a list or a table: leave only the rows that hold the words, and are of the kind,
// that are asked for. Loaded where there is one.

for (const box of document.querySelectorAll(".filter")) {
  const [words, kind] = box.querySelectorAll("input, select");
  const status = box.querySelector("[role=status]");
  const rows = [...document.querySelectorAll(box.dataset.rows)];
  const plain = (text) => text.normalize("NFKC").toLowerCase();

  const filter = () => {
    const wanted = plain(words.value)
      .split(/[\s.]+/)
      .filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const head = row.parentElement.querySelector("[scope=rowgroup]")?.textContent ?? "";
      const text = plain(row.id || head + row.textContent);
      const fits = !kind?.value || row.dataset.is.split(" ").includes(kind.value);
      row.hidden = !fits || !wanted.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    status.textContent = box.dataset.shown.replace("{shown}", shown).replace("{all}", rows.length);
  };

  box.addEventListener("input", filter);
  filter(); // a browser that comes back to the page may have kept what was asked for
}
