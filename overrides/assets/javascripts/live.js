// While an author edits, `verified-docs serve` runs the page; its line shows how that goes.

(() => {
  const meta = document.querySelector('meta[name="verified-docs-live"]');
  const line = document.querySelector(".verification");
  if (!meta || !line) return;
  const settled = { html: line.innerHTML, state: line.dataset.state };
  line.setAttribute("role", "status");

  const show = ({ state, message }) => {
    // The site is built again after a run; until then the line may still say "not verified".
    if (!state || (state === "verified" && settled.state === "verified")) {
      line.innerHTML = settled.html;
      line.dataset.state = settled.state;
      return;
    }
    const text = document.createElement("p");
    text.textContent = line.dataset[state] || state;
    line.replaceChildren(text);
    if (message) {
      const details = document.createElement("pre");
      details.textContent = message;
      line.append(details);
    }
    line.dataset.state = state;
  };

  let last = "";
  const poll = async () => {
    try {
      const reply = await fetch(`/_verified/state.json?page=${encodeURIComponent(meta.content)}`, {
        cache: "no-store",
      });
      if (reply.ok) {
        const text = await reply.text();
        if (text !== last) {
          last = text;
          show(JSON.parse(text));
        }
      }
    } catch {
      /* the server is restarting */
    }
    setTimeout(poll, 1000);
  };
  poll();
})();
