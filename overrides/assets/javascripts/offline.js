// For the copy of the guide that is read from a disk. There a browser fetches nothing that lies beside
// the page, but it runs scripts: each folder that other scripts fetch from is carried by a script of
// its own (src/verified_docs/site/offline.py), which is loaded when the first file of it is asked for.

window.offlineCopy = (() => {
  const { dataset, src } = document.currentScript;
  const root = new URL("../../", src);
  const folders = dataset.packed.split(" ");
  const packs = new Map();
  let files = {};

  const pack = (folder) => {
    if (!packs.has(folder)) {
      packs.set(
        folder,
        new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.src = new URL(`assets/packed/${folder}.js`, root).href;
          script.onload = resolve;
          script.onerror = () => reject(new Error(`${script.src} is missing`));
          document.head.append(script);
        }),
      );
    }
    return packs.get(folder);
  };

  const native = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    const inside = address.href.startsWith(root.href);
    const path = inside ? decodeURIComponent(address.pathname.slice(root.pathname.length)) : "";
    const folder = folders.find((name) => path.startsWith(`${name}/`));
    if (!folder) return native(input, init);
    await pack(folder);
    if (!(path in files)) return new Response(null, { status: 404 });
    return new Response(Uint8Array.from(atob(files[path]), (letter) => letter.charCodeAt(0)));
  };

  return {
    take: (more) => {
      files = { ...files, ...more };
    },
    // The settings by which Pagefind finds its files and the pages.
    settings: { basePath: new URL("pagefind/", root).href, baseUrl: root.pathname, noWorker: true },
    load: async (address) => {
      const reply = await fetch(address);
      const code = new Blob([await reply.text()], { type: "text/javascript" });
      return import(URL.createObjectURL(code));
    },
  };
})();
