// What a page cannot do by itself: keep the reader's place when the language changes, open the tab
// that holds the block an address points to, copy a block as a program of its own, and let the
// keyboard scroll what does not fit.

(() => {
  // A link to the other language carries the number of the version it was built as. The reader may be
  // on an alias of it ("latest"), and somewhere down the page.
  const keepPlace = (link) => {
    const config = JSON.parse(document.getElementById("__config").textContent);
    const target = new URL(link.getAttribute("href"), location.href);
    if (config.version && config.version.provider === "mike") {
      const here = new URL(config.base.replace(/\/*$/, "/"), location.href);
      const root = new URL("../../", here).pathname;
      const [language, , ...rest] = target.pathname.slice(root.length).split("/");
      const version = here.pathname.split("/").at(-2);
      target.pathname = root + [language, version, ...rest].join("/");
    }
    target.hash = location.hash;
    return target.href;
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[data-language]");
    if (link) link.href = keepPlace(link);
  }, true);

  const openTab = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    let inside = id && document.getElementById(id);
    const target = inside;
    while (inside && (inside = inside.parentElement && inside.parentElement.closest(".tabbed-block"))) {
      const set = inside.closest(".tabbed-set");
      const position = [...inside.parentElement.children].indexOf(inside);
      const input = set.querySelectorAll(":scope > input")[position];
      if (input && !input.checked) input.click();
    }
    if (target && target.closest(".tabbed-block")) target.scrollIntoView();
  };
  addEventListener("hashchange", openTab);
  openTab();

  // The text of a program is no part of the page; it is fetched when it is asked for. Safari lets a
  // page write what it is still waiting for only as a ClipboardItem. What cannot be copied is opened.
  const copyFile = async (link) => {
    const text = fetch(link.href).then((reply) => {
      if (!reply.ok) throw new Error(`${reply.status} ${link.href}`);
      return reply.text();
    });
    try {
      if (window.ClipboardItem) {
        const blob = text.then((content) => new Blob([content], { type: "text/plain" }));
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      } else {
        await navigator.clipboard.writeText(await text);
      }
      const { translations } = JSON.parse(document.getElementById("__config").textContent);
      window.alert$.next(translations["clipboard.copied"]);
    } catch {
      location.assign(link.href);
    }
  };

  document.querySelectorAll(".block-standalone").forEach((link) => {
    link.setAttribute("role", "button");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      copyFile(link);
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      link.click();
    });
  });

  const outputs = document.querySelectorAll(".block-output, .formula-line");
  // First all are measured, then all are marked: a browser lays the page out once, not for each.
  const observer = new ResizeObserver((entries) => {
    const hides = ({ target: one }) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight;
    const measured = entries.map((entry) => [entry.target, hides(entry)]);
    for (const [element, hidden] of measured) {
      if (hidden) element.tabIndex = 0;
      else if (element.tabIndex === 0) element.removeAttribute("tabindex");
    }
  });
  outputs.forEach((element) => observer.observe(element));

  // The theme puts each copy button into a navigation landmark of its own, without a name.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.matches(".md-code__nav")) node.setAttribute("role", "presentation");
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
  document.querySelectorAll(".md-code__nav").forEach((nav) => nav.setAttribute("role", "presentation"));
})();
