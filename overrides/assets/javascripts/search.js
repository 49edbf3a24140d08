// The theme's search dialog, which asks the index (finder.js).

(() => {
  const dialog = document.querySelector("[data-search]");
  const toggle = document.getElementById("__search");
  if (!dialog || !toggle) return;
  const input = dialog.querySelector(".md-search__input");
  const meta = dialog.querySelector(".md-search-result__meta");
  const list = dialog.querySelector(".md-search-result__list");
  const scroller = dialog.querySelector(".md-search__scrollwrap");
  const PAGES = 5; // as many as are loaded at once, first those that the reader sees first
  const SECTIONS = 3; // of each page

  const load = () => window.finder.load(dialog.dataset.search, dialog.dataset.words);
  const { find, joined, MARK } = window.finder;

  // Full-width letters and digits are what an input method for Chinese leaves behind.
  const asked = () => input.value.normalize("NFKC").trim();

  const element = (tag, name, ...children) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...children);
    return made;
  };

  // An excerpt is text, with <mark> around what was found.
  const excerptOf = (html) => {
    const excerpt = element("p");
    excerpt.innerHTML = joined(html);
    return excerpt;
  };

  // What is marked on arrival: the words asked for, and those the index found for them.
  const marked = (excerpt, parts) => {
    const words = [...excerpt.querySelectorAll("mark")].map((mark) =>
      mark.textContent.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
    );
    return [...new Set([...parts, ...words])].join(" ");
  };

  const addressOf = (address) => {
    const target = new URL(address, location.href);
    if (window.offlineCopy && target.pathname.endsWith("/")) target.pathname += "index.html";
    return target;
  };

  const linkTo = (address, parts, name, title, html) => {
    const target = addressOf(address);
    const heading = element(name.includes("document") ? "h1" : "h2", "", joined(title));
    const excerpt = excerptOf(html);
    const link = element("a", "md-search-result__link", element("article", name, heading, excerpt));
    target.searchParams.set(MARK, marked(excerpt, parts));
    link.href = target.href;
    link.tabIndex = -1;
    return link;
  };

  // The sections that hold what was asked, first those that are called so.
  const sectionsOf = (page, parts) => {
    const held = ({ title, weighted_locations: found }) => {
      const name = title.toLowerCase();
      const called = parts.filter((part) => name.includes(part.toLowerCase())).length;
      return called * 1000 + found.reduce((sum, { balanced_score: score }) => sum + score, 0);
    };
    const sections = page.sub_results.filter(
      ({ anchor, title }) => anchor && title !== page.meta.title,
    );
    return sections.sort((one, other) => held(other) - held(one));
  };

  // What leads to the places of names, the first of which is what was asked.
  const itemOfNames = (places) => {
    const item = element("li", "md-search-result__item");
    item.dataset.names = "";
    places.forEach(({ name, title, url }, number) => {
      const kind = number ? "" : " md-search-result__article--document";
      const heading = element(number ? "h2" : "h1", "", element("code", "", name));
      const article = element("article", `md-search-result__article md-typeset${kind}`, heading);
      if (!number) article.prepend(element("div", "md-search-result__icon md-icon"));
      article.append(element("p", "", title));
      const link = element("a", "md-search-result__link", article);
      link.href = addressOf(url).href;
      link.tabIndex = -1;
      item.append(link);
    });
    return item;
  };

  const itemOf = (page, parts) => {
    const item = element("li", "md-search-result__item");
    const top = linkTo(
      page.url,
      parts,
      "md-search-result__article md-search-result__article--document md-typeset",
      page.meta.title,
      page.excerpt,
    );
    top.firstChild.prepend(element("div", "md-search-result__icon md-icon"));
    item.append(top);
    sectionsOf(page, parts)
      .slice(0, SECTIONS)
      .forEach((section) => {
        item.append(
          linkTo(
            section.url,
            parts,
            "md-search-result__article md-typeset",
            section.title,
            section.excerpt,
          ),
        );
      });
    return item;
  };

  // The last search wins, whichever answers first.
  let asking = 0;
  let shown = "";
  let more = () => {};

  // More pages come while the end of those that are there is near.
  const fill = () => {
    const { clientHeight, scrollHeight, scrollTop } = scroller;
    if (scrollHeight && scrollTop + clientHeight > scrollHeight - 200) more(); // 0: the dialog is closed
  };

  const clear = (told) => {
    shown = "";
    more = () => {};
    list.replaceChildren();
    meta.textContent = told;
  };

  // How many pages there are; a place alone is one.
  const counted = (pages, names, unknown) => {
    const { none, one, other, nearest } = meta.dataset;
    if (unknown.length && pages + names) return nearest.replace("#", unknown.join(" · "));
    const count = pages || names;
    return [none, one][count] ?? other.replace("#", count);
  };

  const search = async () => {
    const query = asked();
    if (query === shown) return;
    const mine = ++asking;
    if (!query) {
      clear(meta.dataset.placeholder);
      return;
    }
    if (!shown) meta.textContent = meta.dataset.initializer;
    const batch = (all, from) =>
      Promise.all(all.slice(from, from + PAGES).map((result) => result.data()));
    let found;
    let pages;
    try {
      found = await find(query);
      pages = await batch(found.results, 0);
    } catch {
      if (mine === asking) clear(meta.dataset.failed);
      return;
    }
    if (mine !== asking) return;
    const { parts, places, results, unknown } = found;
    const led = new Set(places.map(({ url }) => new URL(url).pathname));
    const leads = (page) => Number(led.has(new URL(page.url, location.href).pathname));
    pages.sort((page, next) => leads(page) - leads(next)); // its place is there already
    shown = query;
    const names = places.length ? [itemOfNames(places)] : [];
    list.replaceChildren(...names, ...pages.map((page) => itemOf(page, parts)));
    scroller.scrollTop = 0;
    meta.textContent = counted(results.length, names.length, unknown);
    let loading = false;
    more = async () => {
      const there = list.children.length - names.length;
      if (loading || there >= results.length) return;
      loading = true;
      try {
        const following = await batch(results, there);
        if (mine !== asking) return;
        list.append(...following.map((page) => itemOf(page, parts)));
      } catch {
        if (mine === asking) clear(meta.dataset.failed);
        return;
      } finally {
        loading = false;
      }
      fill();
    };
    fill();
  };

  // While an input method composes, the letters are not yet what the reader asks for.
  input.addEventListener("input", (event) => event.isComposing || search());
  input.addEventListener("compositionend", search);
  dialog.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  dialog.querySelector("form").addEventListener("reset", () => {
    input.focus();
    setTimeout(search);
  });
  scroller.addEventListener("scroll", fill);

  const open = () => {
    if (!toggle.checked) toggle.click();
    input.focus();
    input.select();
    load();
  };
  const close = () => {
    if (toggle.checked) toggle.click();
    input.blur();
  };
  input.addEventListener("focus", () => {
    if (!toggle.checked) toggle.click();
    load();
  });
  toggle.addEventListener("change", () => {
    if (toggle.checked) open();
  });

  const links = () => [...list.querySelectorAll(".md-search-result__link")];
  const step = (by) => {
    const stops = [input, ...links()];
    const at = Math.max(0, stops.indexOf(document.activeElement));
    stops[(at + by + stops.length) % stops.length].focus();
  };

  const typing = (target) =>
    target instanceof Element &&
    (target.closest("input, textarea, select") || target.isContentEditable);

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!toggle.checked) {
      if (["/", "s", "f"].includes(event.key) && !typing(event.target)) {
        event.preventDefault();
        open();
      }
    } else if (event.key === "Escape" || event.key === "Tab") {
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && document.activeElement === input) {
      event.preventDefault();
      const query = asked();
      if (query) search().then(() => query === shown && links()[0]?.click());
    } else if (event.key === "Backspace" && links().includes(document.activeElement)) {
      input.focus();
    }
  });

  // An address may ask: the page for a wrong one does.
  const given = new URLSearchParams(location.search).get("q");
  if (given) {
    input.value = given;
    open();
    search();
  }
})();
