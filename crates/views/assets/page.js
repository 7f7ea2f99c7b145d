// What the other modules share: the trusted-types policy, handing HTML to htmx,
// the polite live region, and "refresh".
//
// A morph undoes what scripts did to the page, so every module states what it
// wants to see as a function and registers it with onRefresh: it runs again after
// each swap.

// htmx parses every message through this policy; the CSP allows this name only.
// The HTML is our own server's, escaped there.
const asIs = { createHTML: (text) => text, createScript: (text) => text };
export const policy = window.trustedTypes?.createPolicy('htmx', asIs) ?? asIs;

const body = document.body;
const refreshers = [];

export const onRefresh = (apply) => refreshers.push(apply);

export function refresh() {
  for (const apply of refreshers) apply();
}

// "finally", not "after": one bad fragment must not leave the rest unrefreshed.
document.addEventListener('htmx:finally:swap', refresh);

// Applies <hx-partial> pieces that came by fetch exactly as the stream's are.
export function applyHtml(text) {
  const source = document.querySelector('main') ?? body;
  return htmx.swap({ sourceElement: source, target: source, swap: 'none', text, transition: false });
}

// The words of an HTML fragment. Something as long as a page is a proxy's, not ours.
export function wordsOf(html) {
  const parsed = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  const words = parsed.body.textContent.trim();
  return words.length <= 600 ? words : '';
}

// Sets text only when it differs, so that live regions speak once.
export function setText(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

export const announce = (text) => setText(document.getElementById('announce'), text);

// Focuses the nearest heading meant for it, seen from elements listed inside out.
export function focusHome(path) {
  for (const element of path) {
    const home = element.isConnected && element.querySelector('[data-focus-home]');
    if (home) return home.focus();
  }
}

export function ancestors(element) {
  const path = [];
  for (let one = element; one; one = one.parentElement) path.push(one);
  return path;
}

// The server knows which page is right now; but if the fresh page is refused too,
// reloading again would never end. Returns whether the page is going.
export function reloadOnce() {
  if (sessionStorage.getItem('reloaded')) return false;
  sessionStorage.setItem('reloaded', 'yes');
  location.reload();
  return true;
}

export const pageIsRight = () => sessionStorage.removeItem('reloaded');
