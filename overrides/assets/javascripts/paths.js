// Paths through the guide: the one that a reader has begun, and which of its pages were read to their
// end, are kept in this browser alone. On the page that lists the paths, what was read is marked; on a
// page of the path, the next one stands at the end. Loaded where there is a list, or a path is begun.

(() => {
  const KEY = document.currentScript.dataset.key;
  const plain = (address) => new URL(address, location.href).pathname;
  const here = plain(location.href);

  // A browser may keep a page from remembering anything; the paths are lists of links then.
  const remembered = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? "null") ?? { read: [] };
    } catch {
      return { read: [] };
    }
  };
  const remember = (state) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(state));
    } catch {}
  };

  const list = document.querySelector(".paths");
  if (list) {
    const { read } = remembered();
    const links = [...list.querySelectorAll("a")];
    for (const link of links) {
      if (!read.includes(plain(link.href))) continue;
      const mark = document.createElement("span");
      mark.className = "path-read";
      mark.textContent = list.dataset.read;
      link.after(" ", mark);
    }
    list.addEventListener("click", (event) => {
      const link = event.target instanceof Element && event.target.closest("a");
      const around = link?.closest("ol, ul");
      if (!around) return;
      const pages = [...around.querySelectorAll("a")].map((one) => [
        plain(one.href),
        one.textContent,
      ]);
      const { step, next, end, all, leave } = list.dataset;
      const title = around.previousElementSibling?.textContent ?? "";
      const words = { step, next, end, all, leave };
      remember({ ...remembered(), title, pages, words, start: `${here}#${list.dataset.start}` });
    });
  }

  const { title, pages = [], words, start } = remembered();
  const place = pages.findIndex(([address]) => address === here);
  const article = document.querySelector("article");
  if (place < 0 || list || !article) return;

  const nav = document.createElement("nav");
  nav.className = "path";
  nav.setAttribute("aria-label", title);
  const line = document.createElement("p");
  const number = words.step.replace("{number}", place + 1).replace("{all}", pages.length);
  line.append(`${title}: ${number}`);
  const go = document.createElement("p");
  const link = (address, text) => {
    const made = document.createElement("a");
    made.href = address;
    made.textContent = text;
    return made;
  };
  const following = pages[place + 1];
  if (following) go.append(link(following[0], words.next.replace("{title}", following[1])));
  else go.append(words.end);
  const leave = document.createElement("button");
  leave.type = "button";
  leave.textContent = words.leave;
  leave.addEventListener("click", () => {
    remember({ read: remembered().read });
    nav.remove();
  });
  go.append(" ", link(start, words.all), " ", leave);
  nav.append(line, go);
  article.append(nav);

  // Whoever sees the end of a page has read it.
  new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    const state = remembered();
    if (!state.read.includes(here)) remember({ ...state, read: [...state.read, here] });
    nav.dataset.read = "";
  }).observe(nav);
})();
