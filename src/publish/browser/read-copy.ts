// Runs on every page of a copy that lies on a stick, before the page's own scripts. A page that is opened from a disk may
// fetch nothing, and no server turns «thu-tuc/» into the page in that folder; so data come as scripts, and what the
// page's scripts add leads to files.

export {};

/** The base path of the portal. */
declare const copyBase: string;
/** Files of the portal that lie elsewhere in the copy than on the portal, from its root. */
declare const copyMoved: [file: string, place: string][];

declare global {
  interface Window {
    /** Called by each file of data. */
    congKhaiData: (file: string, text: string) => void;
  }
}

const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const moved = new Map(copyMoved);
const asked = new Map<string, Promise<unknown>>();
const waiting = new Map<string, (data: unknown) => void>();
window.congKhaiData = (file, text) => waiting.get(file)?.(JSON.parse(text));

/** The file of the copy behind an address of the portal, from the root; `null` for what is elsewhere. */
function fileOf(address: string): string | null {
  const whole = address.startsWith(copyBase) ? root + address.slice(copyBase.length) : new URL(address, document.baseURI).href;
  if (!whole.startsWith(root)) return null;
  const [below, end] = [whole.slice(root.length), whole.slice(root.length).search(/[?#]|$/)];
  const [path, rest] = [below.slice(0, end), below.slice(end)];
  const file = path.replace(/(^|\/)$/, '$1index.html');
  return (moved.get(file) ?? file) + rest;
}

function load(file: string): Promise<unknown> {
  const loading =
    asked.get(file) ??
    new Promise((done, fail) => {
      const script = document.createElement('script');
      waiting.set(file, done);
      script.onerror = () => fail(new TypeError(file));
      script.src = `${root}${file}.js`;
      document.head.append(script);
    });
  asked.set(file, loading);
  return loading;
}

window.fetch = async (address) => {
  const file = typeof address === 'string' ? fileOf(address) : null;
  if (file === null) throw new TypeError('A copy fetches nothing.');
  const data = await load(file);
  return { ok: true, json: () => Promise.resolve(data) } as Response;
};

// Styles that a script adds are asked for as soon as they stand in the page: before anything could mend their address.
const set = Element.prototype.setAttribute;
HTMLLinkElement.prototype.setAttribute = function setLed(name, value) {
  const file = name === 'href' ? fileOf(value) : null;
  set.call(this, name, file === null ? value : root + file);
};

// A page from a disk may not change its address in every browser; nothing hangs on it.
const replace = history.replaceState.bind(history);
history.replaceState = (...change) => {
  try {
    replace(...change);
  } catch (refused) {
    console.debug(refused);
  }
};

const ways = ['href', 'data-address'];

function lead(element: Element): void {
  for (const name of ways) {
    const address = element.getAttribute(name);
    const file = address === null || address.startsWith('#') ? null : fileOf(address);
    if (file !== null && root + file !== address) element.setAttribute(name, root + file);
  }
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    const added = [...addedNodes].filter((node) => node instanceof Element);
    for (const element of [target as Element, ...added.flatMap((one) => [one, ...one.querySelectorAll('[href], [data-address]')])])
      lead(element);
  }
}).observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ways });
