// The theme's search dialog, answered by Pagefind. Nothing of Pagefind is loaded before the reader
// opens the dialog; it then loads the parts of the index that hold the words asked for.

(() => {
  const dialog = document.querySelector("[data-search]");
  const toggle = document.getElementById("__search");
  if (!dialog || !toggle) return;
  const input = dialog.querySelector(".md-search__input");
  const meta = dialog.querySelector(".md-search-result__meta");
  const list = dialog.querySelector(".md-search-result__list");
  const scroller = dialog.querySelector(".md-search__scrollwrap");
  const PAGES = 10; // as many as are shown at first; the rest come as the reader scrolls
  const SECTIONS = 3; // of each page
  const MARK = "highlight"; // in the address of a result: the words to mark where it leads

  let engine;
  const load = () => {
    engine ??= (async () => {
      const pagefind = await import(new URL(dialog.dataset.search, location.href).href);
      await pagefind.options({ excerptLength: 24 });
      await pagefind.init();
      return pagefind;
    })();
    return engine;
  };

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
    excerpt.innerHTML = html;
    return excerpt;
  };

  const linkTo = (address, query, name, title, excerpt) => {
    const target = new URL(address, location.href);
    target.searchParams.set(MARK, query);
    const heading = element(name.includes("document") ? "h1" : "h2", "", title);
    const link = element("a", "md-search-result__link", element("article", name, heading, excerptOf(excerpt)));
    link.href = target.href;
    link.tabIndex = -1;
    return link;
  };

  const itemOf = (page, query) => {
    const item = element("li", "md-search-result__item");
    const sections = page.sub_results.filter((section) => section.anchor);
    const [first] = page.sub_results;
    const whole = !first || !first.anchor || first.title === page.meta.title;
    const icon = element("div", "md-search-result__icon md-icon");
    const top = linkTo(
      whole ? page.url : first.url,
      query,
      "md-search-result__article md-search-result__article--document md-typeset",
      page.meta.title,
      page.excerpt,
    );
    if (!whole) top.href = linkTo(page.url, query, "", "", "").href;
    top.firstChild.prepend(icon);
    item.append(top);
    sections
      .filter((section) => section.title !== page.meta.title)
      .slice(0, SECTIONS)
      .forEach((section) => {
        item.append(linkTo(section.url, query, "md-search-result__article md-typeset", section.title, section.excerpt));
      });
    return item;
  };

  // The last search wins, whichever answers first.
  let asking = 0;
  let shown = "";
  let more = () => {};

  const search = async () => {
    const query = asked();
    if (query === shown) return;
    const mine = ++asking;
    if (!query) {
      shown = "";
      more = () => {};
      list.replaceChildren();
      meta.textContent = meta.dataset.placeholder;
      return;
    }
    if (!shown) meta.textContent = meta.dataset.initializer;
    const pagefind = await load();
    const { results } = await pagefind.search(query);
    let next = 0;
    const batch = async () => {
      const from = next;
      next += PAGES;
      return Promise.all(results.slice(from, from + PAGES).map((result) => result.data()));
    };
    const pages = await batch();
    if (mine !== asking) return;
    shown = query;
    list.replaceChildren(...pages.map((page) => itemOf(page, query)));
    scroller.scrollTop = 0;
    const { none, one, other } = meta.dataset;
    meta.textContent = [none, one][results.length] ?? other.replace("#", results.length);
    more = async () => {
      if (next >= results.length) return;
      const following = await batch();
      if (mine === asking) list.append(...following.map((page) => itemOf(page, query)));
    };
  };

  // While an input method composes, the letters are not yet what the reader asks for.
  input.addEventListener("input", (event) => event.isComposing || search());
  input.addEventListener("compositionend", search);
  dialog.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  dialog.querySelector("form").addEventListener("reset", () => {
    input.focus();
    setTimeout(search);
  });
  scroller.addEventListener("scroll", () => {
    if (scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 200) more();
  });

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
    target instanceof Element && (target.closest("input, textarea, select") || target.isContentEditable);

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

  // A result leads to a page with the words of the search marked. They leave the address again, so
  // that a reader who copies it passes on the page and not the search.
  const here = new URL(location.href);
  const words = here.searchParams.get(MARK);
  if (words) {
    here.searchParams.delete(MARK);
    history.replaceState(history.state, "", here);
    const parts = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" });
    const found = [...parts.segment(words.normalize("NFKC"))].filter((part) => part.isWordLike);
    const pattern = found
      .map((part) => part.segment.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .sort((one, other) => other.length - one.length)
      .join("|");
    const article = document.querySelector(".md-content__inner");
    if (pattern && article && window.Highlight && CSS.highlights) {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const ranges = [];
      while (walker.nextNode()) {
        for (const { 0: word, index } of walker.currentNode.data.matchAll(new RegExp(pattern, "giu"))) {
          const range = new Range();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          ranges.push(range);
        }
      }
      CSS.highlights.set("search", new Highlight(...ranges));
    }
  }
})();
