// The names of packages in code: the signature of the one that the reader is at, by pointer or by
// keyboard. Loaded when the reader first is at one.

(() => {
  const panel = document.getElementById("api-panel");
  if (!panel) return;
  const GAP = 6; // pixels between a name and its signature
  const EDGE = 8; // and between that and the edge of the window
  const DELAY = 150; // milliseconds: a pointer that passes by opens nothing, one on its way closes nothing

  let signatures;
  const load = () => {
    signatures ??= fetch(panel.dataset.signatures).then(
      (reply) => (reply.ok ? reply.json() : {}),
      () => ({}),
    );
    return signatures;
  };

  const element = (name, ...children) => {
    const made = document.createElement("span");
    made.className = name;
    made.append(...children);
    return made;
  };

  const parameter = (text) => {
    const at = text.indexOf("=");
    if (at < 0) return element("api-parameter", text);
    return element("api-parameter", text.slice(0, at), element("api-default", text.slice(at)));
  };

  const write = (name, parameters) => {
    const at = name.lastIndexOf(".") + 1;
    const code = document.createElement("code");
    const title = document.createElement("strong");
    title.append(name.slice(at));
    code.append(element("api-of", name.slice(0, at)), title);
    if (parameters) {
      code.append("(");
      parameters.forEach((text, number) => {
        const last = number === parameters.length - 1;
        const one = parameter(text);
        one.append(last ? "" : ",");
        code.append(one, last ? "" : " ");
      });
      code.append(")");
    }
    panel.replaceChildren(code);
  };

  let shown; // the name whose signature is there
  let waiting; // a timer

  // Below the name, or above it where there is no room below; inside of the window in any case.
  const place = () => {
    const name = shown.getBoundingClientRect();
    const size = panel.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (name.bottom < 0 || name.top > height) return close();
    const below = name.bottom + GAP + size.height <= height - EDGE;
    panel.style.top = `${Math.max(EDGE, below ? name.bottom + GAP : name.top - GAP - size.height)}px`;
    panel.style.left = `${Math.max(EDGE, Math.min(name.left, width - EDGE - size.width))}px`;
  };

  const close = () => {
    clearTimeout(waiting);
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    shown = undefined;
    panel.hidden = true;
  };

  const open = async (name) => {
    clearTimeout(waiting);
    if (shown === name) return;
    close();
    shown = name;
    const known = await load();
    if (shown !== name) return;
    if (!(name.dataset.api in known)) return close();
    write(name.dataset.api, known[name.dataset.api]);
    panel.hidden = false;
    name.setAttribute("aria-describedby", panel.id);
    place();
  };

  const after = (what) => {
    clearTimeout(waiting);
    waiting = setTimeout(what, DELAY);
  };

  const nameAt = (target) => (target instanceof Element ? target.closest(".api") : null);

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const name = nameAt(event.target);
    if (name) after(() => open(name));
    else if (panel.contains(event.target)) clearTimeout(waiting);
    else if (shown && shown !== document.activeElement) after(close);
    else clearTimeout(waiting);
  });
  document.documentElement.addEventListener("pointerleave", () => shown && after(close));
  document.addEventListener("focusin", (event) => {
    const name = nameAt(event.target);
    if (name?.matches(":focus-visible")) open(name);
  });
  document.addEventListener("focusout", (event) => nameAt(event.target) === shown && close());
  // Where there is no pointer that hovers, a name that leads nowhere opens its signature.
  document.addEventListener("click", (event) => {
    const name = nameAt(event.target);
    if (name && !name.hasAttribute("href")) open(name);
    else if (!panel.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !shown) return;
    event.preventDefault();
    close();
  });
  addEventListener("scroll", () => shown && !panel.hidden && place(), {
    capture: true,
    passive: true,
  });
  addEventListener("resize", close);
  const here = document.querySelector(".api:is(:hover, :focus-visible)");
  if (here) open(here);
})();
