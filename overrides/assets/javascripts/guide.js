// What a page cannot do by itself: keep the reader's place when the language changes, open the tab
// that holds the block an address points to, copy a block as a program of its own, put away the panel
// of its state, and let the keyboard scroll what does not fit.

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

  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element && event.target.closest("a[data-language]");
      if (link) link.href = keepPlace(link);
    },
    true,
  );

  const openTab = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = document.getElementById(id);
    const tabAround = (element) => element?.parentElement?.closest(".tabbed-block");
    for (let tab = tabAround(target); tab; tab = tabAround(tab)) {
      const set = tab.closest(".tabbed-set");
      const position = [...tab.parentElement.children].indexOf(tab);
      const input = set.querySelectorAll(":scope > input")[position];
      if (input && !input.checked) input.click();
    }
    if (target?.closest(".tabbed-block")) target.scrollIntoView();
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

  // The panel of a block's state shows by style alone. Escape, or the mark a second time, puts it away
  // until the reader comes again.
  const stateAt = ({ target }) =>
    target instanceof Element ? target.closest(".block-state") : null;
  let wasOpen = false;
  document.addEventListener("keydown", (event) => {
    const open =
      event.key === "Escape" && document.querySelectorAll(".block-state:is(:hover, :focus-within)");
    for (const state of open || []) state.dataset.closed = "";
  });
  document.addEventListener("pointerdown", (event) => {
    const state = stateAt(event);
    wasOpen = state?.contains(document.activeElement) && !("closed" in state.dataset);
  });
  document.addEventListener("click", (event) => {
    const state =
      event.target instanceof Element &&
      event.target.matches(".block-state > button") &&
      stateAt(event);
    if (!state) return;
    const close = event.detail ? wasOpen : !("closed" in state.dataset);
    if (close) state.dataset.closed = "";
    else delete state.dataset.closed;
  });
  for (const left of ["pointerout", "focusout"]) {
    document.addEventListener(left, (event) => {
      const state = stateAt(event);
      if (!state || state.contains(event.relatedTarget)) return;
      if (
        left === "pointerout" ? !state.contains(document.activeElement) : !state.matches(":hover")
      ) {
        delete state.dataset.closed;
      }
    });
  }

  const outputs = document.querySelectorAll(
    ".block-output, .block-html, .formula-line, .md-typeset__scrollwrap",
  );
  // First all are measured, then all are marked: a browser lays the page out once, not for each.
  const observer = new ResizeObserver((entries) => {
    const hides = ({ target: one }) =>
      one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight;
    const measured = entries.map((entry) => [entry.target, hides(entry)]);
    for (const [element, hidden] of measured) {
      if (hidden) element.tabIndex = 0;
      else if (element.tabIndex === 0) element.removeAttribute("tabindex");
    }
  });
  for (const element of outputs) observer.observe(element);

  // The theme puts each copy button into a navigation landmark of its own, without a name, and each
  // table into a box that scrolls.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(".md-code__nav")) node.setAttribute("role", "presentation");
        if (node.matches(".md-typeset__scrollwrap")) observer.observe(node);
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
  for (const nav of document.querySelectorAll(".md-code__nav")) {
    nav.setAttribute("role", "presentation");
  }

  // The signatures of names in code are for who asks for them, the filter for pages that have one.
  // Scripts, not modules: those are not loaded from a disk.
  const scripts = document.currentScript.src;
  const load = (name, told = {}) => {
    const script = document.createElement("script");
    script.src = new URL(name, scripts).href;
    Object.assign(script.dataset, told);
    document.head.append(script);
  };
  const wakers = ["pointerover", "focusin", "click"];
  const wake = (event) => {
    if (event.type === "pointerover" && event.pointerType === "touch") return;
    if (!(event.target instanceof Element && event.target.closest(".api"))) return;
    for (const type of wakers) document.removeEventListener(type, wake);
    load("api.js");
  };
  for (const type of wakers) document.addEventListener(type, wake);
  if (document.querySelector(".filter")) load("filter.js");
  if (document.querySelector("[data-mine]")) load("mine.js");
  const key = "verified-docs-path"; // where a browser keeps the path that its reader has begun
  const hasPath = () => {
    try {
      return localStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  };
  if (document.querySelector(".paths") || hasPath()) load("paths.js", { key });
})();
