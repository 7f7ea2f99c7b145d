// The way back from the first page to the seat one had within the last day. It is
// kept on this device, holds no word of the room, and opens nothing without the
// seat's cookie.

const KEY = 'entrepairs.last';
const DAY = 86_400_000;

export function remember() {
  const { seat, clearKept } = document.body.dataset;
  if (!seat || document.querySelector('.room--projector')) return; // a screen is nobody's seat
  if (clearKept === undefined) store(JSON.stringify({ path: location.pathname, at: Date.now() }));
  else forgetWay();
}

// The seat is over.
export function forgetWay() {
  if (last()?.path === location.pathname) store('');
}

// Some browsers refuse to keep anything; the page then offers no way back.
function store(text) {
  try {
    localStorage.setItem(KEY, text);
  } catch {}
}

function last() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

const offer = document.querySelector('[data-last]');
if (offer) {
  const { path, at } = last() ?? {};
  // Only an address of a seat here, whatever else may lie on the device.
  if (/^\/c\/\w+\/s\/\d+\/$/.test(path) && Date.now() - at < DAY) {
    offer.querySelector('a').href = path;
    offer.hidden = false;
  }
}
